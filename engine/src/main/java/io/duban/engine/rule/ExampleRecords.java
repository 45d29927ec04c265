package io.duban.engine.rule;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.record.Likeness;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordAnalyzer;
import io.duban.engine.ledger.LedgerComparison;
import io.duban.engine.likeness.BatchComparison;
import io.duban.engine.likeness.ComparedSource;
import io.duban.engine.likeness.ComparedText;
import io.duban.engine.likeness.Sketching;
import io.duban.engine.rule.page.PageExample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** 例子材料: analyses the examples of pages as batches of documents are. */
final class ExampleRecords {
    private final RecordAnalyzer analyzer;

    ExampleRecords(RecordAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The records of an example, those of its document alone, each of the kind that its page names. */
    List<MeetingRecord> of(PageExample example) {
        Document text = document(example.text());
        Document document =
                new Document(text.format(), text.text(), text.blocks(), example.revisions(), text.properties());
        return compared(document, records(document, example), example);
    }

    private List<MeetingRecord> records(Document document, PageExample example) {
        List<MeetingRecord> found = analyzer.analyze(document);
        List<MeetingRecord> compared = example.minutes().isEmpty()
                ? found
                : new LedgerComparison(analyzer.analyze(document(example.minutes()))).compared(found);
        return compared.stream().map(record -> record.withKind(example.kind())).toList();
    }

    private List<MeetingRecord> compared(Document document, List<MeetingRecord> records, PageExample example) {
        List<ComparedSource> batch = new ArrayList<>();
        List<ComparedText> texts = new ArrayList<>();
        texts.add(new ComparedText(document, records));
        batch.add(new ComparedSource("", records, Sketching.of(document, records)));
        new TreeMap<>(example.others()).forEach((name, text) -> {
            Document other = document(text);
            List<MeetingRecord> found = records(other, example);
            texts.add(new ComparedText(other, found));
            batch.add(new ComparedSource(name, found, Sketching.of(other, found)));
        });
        Map<Integer, List<Likeness>> alike = new BatchComparison(batch)
                .likenesses(at -> Optional.of(texts.get(at)))
                .getOrDefault(0, Map.of());
        return records.stream()
                .map(record -> record.withLikenesses(alike.getOrDefault(record.index(), List.of())))
                .toList();
    }

    /** The text as a document of the format {@code text}: a paragraph for each line that is not blank. */
    private static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                int from = start + line.indexOf(stripped);
                blocks.add(Block.Paragraph.body(
                        new Location(from, from + stripped.length(), 0, blocks.size() + 1, number)));
            }
            start += line.length() + 1;
        }
        return new Document("text", text, blocks);
    }
}

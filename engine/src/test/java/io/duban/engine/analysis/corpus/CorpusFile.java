package io.duban.engine.analysis.corpus;

import io.duban.api.document.Block;
import io.duban.api.document.Block.Paragraph;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * An annotated document. What stands outside of its records is the noise of web sites.
 *
 * @param name of the file
 * @param split what its first line says
 * @param subject what it is about
 * @param text without marks and metadata
 * @param records in the order of the text
 */
record CorpusFile(String name, Split split, String subject, String text, List<CorpusRecord> records) {
    CorpusFile {
        records = List.copyOf(records);
    }

    /**
     * Reads the marks.
     *
     * @throws IllegalArgumentException naming file, line and remedy of the first thing that is wrong
     */
    static CorpusFile parse(String name, String marked) {
        return new CorpusParser(name).parse(marked);
    }

    /** The number that the file's name begins with. */
    String id() {
        return name.substring(0, name.indexOf('-'));
    }

    /** The line of the marked file at which an offset of the text stands, or its first for what is in no record. */
    int line(int offset) {
        return records.stream()
                .filter(record -> record.start() <= offset && offset < record.end())
                .findFirst()
                .map(record -> record.firstLine() + lineFeeds(record.start(), offset))
                .orElse(1);
    }

    private int lineFeeds(int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    /** What a reader of plain text makes of the document: a paragraph a line. */
    Document document() {
        List<Block> blocks = new ArrayList<>();
        int line = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            line++;
            int first = start;
            int last = end;
            while (first < last && Block.isBlank(text.charAt(first))) {
                first++;
            }
            while (last > first && Block.isBlank(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                blocks.add(Paragraph.body(new Location(first, last, 0, blocks.size() + 1, line)));
            }
            start = end + 1;
        }
        return new Document("text", text, blocks);
    }
}

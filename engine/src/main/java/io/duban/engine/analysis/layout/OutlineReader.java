package io.duban.engine.analysis.layout;

import io.duban.api.record.OutlineItem;
import io.duban.api.record.OutlineStyle;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.Lexicon;
import io.duban.engine.analysis.lexicon.Names;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads sentences and outline of a record in one go, since each tells of the other. */
public final class OutlineReader {
    private static final int HEADING_LENGTH = 50;
    private static final int LEAD_IN_LENGTH = 30;

    /** The first point of a list, somewhere in a sentence. */
    private static final PhraseSet FIRST = PhraseSet.of("一要", "一是", "第一，", "第一,");

    /** 会议决议：, on a line without a number. */
    private static final Pattern RESULTS = Pattern.compile("会议(?:形成)?(?:决议|决定事项|议定事项)(?:事项|内容|如下)?[:：]?");

    private final Lexicon lexicon;

    public OutlineReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * 结构化文本.
     *
     * @param items the outline
     * @param sentences all sentences in order
     */
    public record Structure(List<OutlineItem> items, List<Sentence> sentences) {
        public Structure {
            items = List.copyOf(items);
            sentences = List.copyOf(sentences);
        }
    }

    /** Reads the passages of a record; the title and the agenda become sentences without outline items. */
    public Structure read(RecordText record, Names names) {
        List<Passage> passages = record.passages();
        BitSet agenda = Agenda.of(passages);
        Outline outline = new Outline();
        Points points = new Points(outline, sequence(passages));
        List<Sentence> sentences = new ArrayList<>();
        int heading = 0;
        int results = results(passages);
        for (int index = 0; index < passages.size(); index++) {
            Passage passage = passages.get(index);
            Hits hits = lexicon.match(passage.text(), names);
            boolean title = record.isTitle(passage);
            if (title || agenda.get(index)) {
                for (Sentences.Span span : Sentences.split(passage.text())) {
                    sentences.add(new Sentence(passage, index, hits, span.start(), span.end(), 0, span.start(), title));
                }
            } else {
                heading = read(passage, index, hits, points, index == results ? 0 : heading, sentences);
            }
        }
        return new Structure(outline.items(), points(leadIns(sentences), outline.items()));
    }

    /** Where the one line stands under which the whole meeting's results are, and no part of its last topic; else -1. */
    private static int results(List<Passage> passages) {
        int[] at = IntStream.range(0, passages.size())
                .filter(index -> RESULTS.matcher(passages.get(index).text()).matches())
                .toArray();
        return at.length == 1 ? at[0] : -1;
    }

    private static boolean sequence(List<Passage> passages) {
        return passages.stream()
                .anyMatch(passage ->
                        passage.text().contains("其次，") || passage.text().contains("其次,"));
    }

    /** Reads one passage; returns the index of the outline item that is in force at its end. */
    private static int read(
            Passage passage, int index, Hits hits, Points points, int headingBefore, List<Sentence> sentences) {
        String text = passage.text();
        int heading = headingBefore;
        List<Sentences.Span> spans = Sentences.split(text);
        for (int i = 0; i < spans.size(); i++) {
            Sentences.Span span = spans.get(i);
            Label label = points.leading(text, span);
            if (label != null) {
                heading = points.add(label, passage, span.end());
            }
            int labelEnd = label == null ? span.start() : Characters.skipBlanks(text, label.end(), span.end());
            boolean more = i + 1 < spans.size()
                    && points.leading(text, spans.get(i + 1)) == null
                    && Characters.bracket(text.charAt(spans.get(i + 1).start())) <= 0;
            boolean heads = namesOnly(passage, span, label, spans.size(), more);
            sentences.add(new Sentence(passage, index, hits, span.start(), span.end(), heading, labelEnd, heads));
            heading = points.inner(passage, span, labelEnd, heading);
        }
        return heading;
    }

    /** Whether a sentence is a heading by its form: a short labelled line, or one that the format marks as heading. */
    private static boolean namesOnly(
            Passage passage, Sentences.Span span, @Nullable Label label, int sentences, boolean more) {
        int length = span.end() - span.start();
        boolean alone = sentences == 1;
        char last = passage.text().charAt(span.end() - 1);
        if (alone && (passage.headingLevel() > 0 || (length <= LEAD_IN_LENGTH && Characters.endsClause(last)))) {
            return true;
        }
        if (label == null) {
            return alone && length <= LEAD_IN_LENGTH && !Characters.endsSentence(last) && !Characters.closes(last);
        }
        boolean ranked =
                label.style().rank() == 1 || label.style().rank() == 2 || label.style() == OutlineStyle.SECTION;
        if (ranked && span.start() == 0) {
            return length <= HEADING_LENGTH && (alone || more || length <= LEAD_IN_LENGTH);
        }
        // 1、要备足沙袋；按村登记。: what a semicolon carries on is no heading of it.
        return more && length <= LEAD_IN_LENGTH && "；;".indexOf(last) < 0;
    }

    /** A short labelled passage of its own is a lead-in when text without a label follows it. */
    private static List<Sentence> leadIns(List<Sentence> sentences) {
        List<Sentence> result = new ArrayList<>(sentences);
        for (int i = 0; i + 1 < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Sentence next = sentences.get(i + 1);
            boolean alone = sentence.start() == 0 && !next.shares(sentence);
            if (!sentence.title()
                    && alone
                    && sentence.labelled()
                    && sentence.end() - sentence.start() <= LEAD_IN_LENGTH
                    && (!next.labelled() || next.heading() == 0)) {
                result.set(i, sentence.withTitle(true));
            }
        }
        return result;
    }

    /** Numbered sentences one below the other with nothing between them are the points of a list and head nothing. */
    private static List<Sentence> points(List<Sentence> sentences, List<OutlineItem> outline) {
        List<Sentence> result = new ArrayList<>(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (!sentence.title()
                    || !Characters.endsSentence(sentence.passage().text().charAt(sentence.end() - 1))) {
                continue;
            }
            boolean listed = (i > 0 && below(sentences.get(i - 1), sentence, outline))
                    || (i + 1 < sentences.size() && below(sentence, sentences.get(i + 1), outline));
            if (listed || (i > 0 && goesOn(sentences.get(i - 1), sentence))) {
                result.set(i, sentence.withTitle(false));
            }
        }
        return result;
    }

    /** 一要巡堤；二要备料。: the last point of a list within a paragraph heads nothing, whatever stands behind it. */
    private static boolean goesOn(Sentence before, Sentence last) {
        return last.labelled()
                && (before.labelled() || FIRST.first(before.passage().text(), before.start(), before.end()) >= 0)
                && before.shares(last)
                && "；;".indexOf(before.passage().text().charAt(before.end() - 1)) >= 0;
    }

    /** Whether two numbered lines are neighbours and of one series. */
    private static boolean below(Sentence one, Sentence next, List<OutlineItem> outline) {
        return one.labelled()
                && next.labelled()
                && one.start() == 0
                && next.start() == 0
                && one.heading() > 0
                && next.heading() > 0
                && outline.get(one.heading() - 1).siblingOf(outline.get(next.heading() - 1));
    }
}

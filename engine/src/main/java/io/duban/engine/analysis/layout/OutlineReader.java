package io.duban.engine.analysis.layout;

import io.duban.api.record.OutlineItem;
import io.duban.api.record.OutlineStyle;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.Lexicon;
import io.duban.engine.analysis.lexicon.Names;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads sentences and outline of a record in one go, since each tells of the other. */
public final class OutlineReader {
    private static final int HEADING_LENGTH = 50;
    private static final int LEAD_IN_LENGTH = 30;

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
    public record Structure(List<OutlineItem> items, List<Sentence> sentences) {}

    /** Reads the passages of a record; the title passage becomes a sentence without an outline item. */
    public Structure read(RecordText record, Names names) {
        Outline outline = new Outline();
        List<Sentence> sentences = new ArrayList<>();
        int heading = 0;
        for (Passage passage : record.passages()) {
            String text = passage.text();
            Hits hits = lexicon.match(text, names);
            boolean title = passage.equals(record.title());
            List<Sentences.Span> spans = Sentences.split(text);
            for (int i = 0; i < spans.size(); i++) {
                Sentences.Span span = spans.get(i);
                Label label = title ? null : leading(text, span, outline);
                if (label != null) {
                    heading = add(outline, label, passage, span.end());
                }
                int labelEnd = label == null ? span.start() : skipBlank(text, label.end(), span.end());
                boolean more = i + 1 < spans.size() && !labelled(text, spans.get(i + 1), outline);
                boolean heads = title || namesOnly(passage, span, label, spans.size(), more);
                sentences.add(new Sentence(passage, hits, span.start(), span.end(), heading, labelEnd, heads));
                if (!title) {
                    heading = inner(outline, passage, span, labelEnd, heading);
                }
            }
        }
        return new Structure(List.copyOf(outline.items()), leadIns(sentences));
    }

    private static @Nullable Label leading(String text, Sentences.Span span, Outline outline) {
        Label label = Label.at(text, span.start());
        if (label == null || skipBlank(text, label.end(), span.end()) >= span.end()) {
            return null;
        }
        boolean atStart = span.start() == 0;
        return atStart || inRunningText(label, outline) ? label : null;
    }

    /** Within a passage a bare number is a point only where it carries on; 一是 and its like always are. */
    private static boolean inRunningText(Label label, Outline outline) {
        return switch (label.style()) {
            case SPOKEN, ORDINAL, CIRCLED -> true;
            default -> label.number() == 1 || outline.carriesOn(label);
        };
    }

    private static boolean labelled(String text, Sentences.Span span, Outline outline) {
        return leading(text, span, outline) != null;
    }

    /** Points within a sentence: after a colon, or where the number goes on (…：一是…，二是…). */
    private static int inner(Outline outline, Passage passage, Sentences.Span span, int from, int heading) {
        String text = passage.text();
        int current = heading;
        for (int i = from; i + 2 < span.end(); i++) {
            if (!Characters.endsClause(text.charAt(i))) {
                continue;
            }
            Label label = Label.at(text, i + 1);
            if (label == null
                    || (label.style().rank() > 0
                            && label.style() != OutlineStyle.ARABIC_BRACKETS
                            && label.style() != OutlineStyle.CHINESE_BRACKETS)) {
                continue;
            }
            boolean colon = text.charAt(i) == '：' || text.charAt(i) == ':';
            if ((colon && label.number() == 1) || (label.number() > 1 && outline.carriesOn(label))) {
                current = add(outline, label, passage, span.end());
                i = label.end() - 1;
            }
        }
        return current;
    }

    private static int add(Outline outline, Label label, Passage passage, int sentenceEnd) {
        String text = passage.text();
        int from = skipBlank(text, label.end(), sentenceEnd);
        int to = from;
        while (to < sentenceEnd
                && !Characters.endsSentence(text.charAt(to))
                && !Characters.endsClause(text.charAt(to))) {
            to++;
        }
        return outline.add(label, text, text.substring(from, to), passage, to);
    }

    private static int skipBlank(String text, int from, int to) {
        int i = from;
        while (i < to && Characters.blank(text.charAt(i))) {
            i++;
        }
        return i;
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
        return more && length <= LEAD_IN_LENGTH;
    }

    /** A short labelled passage of its own is a lead-in when text without a label follows it. */
    private static List<Sentence> leadIns(List<Sentence> sentences) {
        List<Sentence> result = new ArrayList<>(sentences);
        for (int i = 0; i + 1 < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Sentence next = sentences.get(i + 1);
            boolean alone = sentence.start() == 0 && !next.passage().equals(sentence.passage());
            if (!sentence.title()
                    && alone
                    && sentence.labelEnd() > sentence.start()
                    && sentence.end() - sentence.start() <= LEAD_IN_LENGTH
                    && (next.labelEnd() == next.start() || next.heading() == 0)) {
                result.set(
                        i,
                        new Sentence(
                                sentence.passage(),
                                sentence.hits(),
                                sentence.start(),
                                sentence.end(),
                                sentence.heading(),
                                sentence.labelEnd(),
                                true));
            }
        }
        return result;
    }
}

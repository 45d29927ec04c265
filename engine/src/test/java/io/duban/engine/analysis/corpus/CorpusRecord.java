package io.duban.engine.analysis.corpus;

import io.duban.api.record.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A record of a corpus document with everything that is marked in it.
 *
 * @param kind what sort of text it is
 * @param fields what it tells of the meeting, normalised as the record model has it
 * @param text its own text
 * @param start offset in the text of the document
 * @param firstLine line of the corpus file, metadata included, at which the text begins
 * @param spans in the order of the text
 */
record CorpusRecord(
        RecordKind kind, Map<Field, List<String>> fields, String text, int start, int firstLine, List<Span<?>> spans) {
    private static final String SENTENCE_ENDS = "。；！？;\n";

    CorpusRecord {
        fields = Map.copyOf(fields);
        spans = List.copyOf(spans);
    }

    int end() {
        return start + text.length();
    }

    /** The values of a field, none where its line is missing. */
    List<String> field(Field field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The spans with labels of one sort. */
    <L extends Label> List<Span<L>> spans(Class<L> sort) {
        List<Span<L>> found = new ArrayList<>();
        for (Span<?> span : spans) {
            if (sort.isInstance(span.label())) {
                found.add(new Span<>(sort.cast(span.label()), span.text(), span.start(), span.end()));
            }
        }
        return found;
    }

    /**
     * The whole record: each directive is a sentence, and what lies between is cut where sentences and lines end. Words
     * that run on into a directive (决定：⟦task|…⟧) are part of its sentence and none of their own.
     */
    List<MarkedSentence> sentences() {
        List<MarkedSentence> sentences = new ArrayList<>();
        int from = start;
        for (Span<Label.DirectiveLabel> directive : spans(Label.DirectiveLabel.class)) {
            addPlain(from, lastEnd(from, directive.start()), sentences);
            sentences.add(MarkedSentence.directive(directive, this));
            from = directive.end();
        }
        addPlain(from, end(), sentences);
        return sentences;
    }

    /** Where the last whole sentence between the offsets ends. */
    private int lastEnd(int from, int to) {
        int end = to;
        while (end > from && SENTENCE_ENDS.indexOf(text.charAt(end - 1 - start)) < 0) {
            end--;
        }
        return end;
    }

    private void addPlain(int from, int to, List<MarkedSentence> sentences) {
        int begin = from;
        for (int i = from; i < to; i++) {
            int next = i + 1;
            if (next == to || (SENTENCE_ENDS.indexOf(text.charAt(i - start)) >= 0 && !insideMark(next))) {
                if (!text.substring(begin - start, next - start).isBlank()) {
                    sentences.add(MarkedSentence.plain(begin, next, this));
                }
                begin = next;
            }
        }
    }

    private boolean insideMark(int offset) {
        return spans.stream().anyMatch(span -> span.start() < offset && offset < span.end());
    }
}

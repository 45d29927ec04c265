package io.duban.engine.analysis.corpus;

/**
 * A marked piece of a corpus document.
 *
 * @param label what the mark says
 * @param text the words without the marks that stand among them
 * @param start offset in the text of the document
 * @param end offset after the last character
 */
record Span<L extends Label>(L label, String text, int start, int end) {
    boolean within(int from, int to) {
        return from <= start && end <= to;
    }
}

package io.duban.engine.analysis.corpus;

import io.duban.api.record.Located;

/**
 * A marked or found element, reduced to what they are compared by.
 *
 * @param text its words; white space does not count
 * @param type what it is called in the measure at hand, or empty
 * @param start offset in the document
 * @param end offset after the last character
 */
record Item(String text, String type, int start, int end) {
    Item {
        text = text.replaceAll("[\\s\u3000\u00a0]", "");
    }

    static Item of(Span<?> span, Object type) {
        return new Item(span.text(), type.toString(), span.start(), span.end());
    }

    static Item of(Located element, Object type) {
        return new Item(
                element.text(),
                type.toString(),
                element.location().start(),
                element.location().end());
    }

    /** One place lies within the other. */
    boolean meets(Item other) {
        return (start <= other.start && other.end <= end) || (other.start <= start && end <= other.end);
    }

    /** One place lies within the other and is at least half as long. */
    boolean near(Item other) {
        return meets(other)
                && 2 * Math.min(end - start, other.end - other.start) >= Math.max(end - start, other.end - other.start);
    }

    boolean nearOfSameType(Item other) {
        return near(other) && type.equals(other.type);
    }

    /** The same words at the same place. */
    boolean exact(Item other) {
        return meets(other) && text.equals(other.text);
    }

    /** The same words and type, wherever they stand. */
    boolean equalWords(Item other) {
        return text.equals(other.text) && type.equals(other.type);
    }

    /** One text contains the other and is at most twice as long, wherever they stand. */
    boolean similarWords(Item other) {
        boolean contained = text.contains(other.text) || other.text.contains(text);
        int shorter = Math.min(text.length(), other.text.length());
        return contained && shorter > 0 && 2 * shorter >= Math.max(text.length(), other.text.length());
    }
}

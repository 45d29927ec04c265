package io.duban.engine.analysis.grammar;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import java.util.List;

/** A place in a text that moves forward over what it accepts; the small hand-written grammars are built on it. */
final class Cursor {
    /** What {@link #number()} returns for a masked number (XX, **). */
    static final int MASKED = -2;

    private final String text;
    private final int end;
    private int at;

    Cursor(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    boolean atEnd() {
        return at >= end;
    }

    char peek() {
        return at < end ? text.charAt(at) : '\0';
    }

    /** Steps over the word if it stands here. */
    boolean accept(String word) {
        if (at + word.length() <= end && text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    /** Steps over the first of the words that stands here; longer ones must come first. */
    boolean acceptAny(List<String> words) {
        for (String word : words) {
            if (accept(word)) {
                return true;
            }
        }
        return false;
    }

    void skipBlanks() {
        while (at < end && Characters.blank(text.charAt(at))) {
            at++;
        }
    }

    /** Whether a number stands here; does not move. */
    boolean numberFollows() {
        int start = at;
        boolean found = number() != -1;
        at = start;
        return found;
    }

    /** Steps over a number: its value, {@link #MASKED} for a mask, or -1 where there is none. */
    int number() {
        int start = at;
        while (at < end && Characters.mask(text.charAt(at))) {
            at++;
        }
        if (at > start) {
            return MASKED;
        }
        at = Math.min(end, Numerals.end(text, start));
        int value = at == start ? -1 : Numerals.value(text.substring(start, at));
        if (value < 0) {
            at = start;
        }
        return value;
    }
}

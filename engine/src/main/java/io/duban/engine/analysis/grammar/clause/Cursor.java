package io.duban.engine.analysis.grammar.clause;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.CharacterSet;
import io.duban.engine.analysis.lexicon.PhraseSet;

/** 游标: a place in a text that moves forward over what it accepts; the small hand-written grammars are built on it. */
public final class Cursor {
    /** What {@link #number()} returns for a masked number (XX, **). */
    public static final int MASKED = -2;

    /** What a number of a date may be set apart from by blanks: 7 月 10 日. */
    private static final CharacterSet DATE_PARTS = CharacterSet.of("年月日号");

    private final String text;
    private final int end;
    private int at;

    public Cursor(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    public int at() {
        return at;
    }

    public void moveTo(int offset) {
        at = offset;
    }

    public boolean atEnd() {
        return at >= end;
    }

    public char peek() {
        return at < end ? text.charAt(at) : '\0';
    }

    /** Steps over the word if it stands here. */
    public boolean accept(String word) {
        if (at + word.length() <= end && text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    /** Steps over the longest of the words that stands here. */
    public boolean acceptAny(PhraseSet words) {
        int longest = words.endAt(text, at, end);
        at = Math.max(at, longest);
        return longest >= 0;
    }

    /** Whether one of the words stands here; does not move. */
    public boolean sees(PhraseSet words) {
        return words.endAt(text, at, end) >= 0;
    }

    /** Past the minutes of a time that goes by a colon: :30. */
    public boolean minutes() {
        return (accept(":") || accept("：")) && number() >= 0;
    }

    /** Whether one of the characters stands here; does not move. */
    public boolean peeks(String characters) {
        return at < end && characters.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether one of the characters stands just before. */
    public boolean follows(String characters) {
        return at > 0 && characters.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** What was read since an offset. */
    public String since(int start) {
        return text.substring(start, at);
    }

    /** Goes back to an offset; always false, so that a reader that found nothing can return it. */
    public boolean back(int offset) {
        at = offset;
        return false;
    }

    /** Whether something between an offset and here is masked (XX, **). */
    public boolean maskedSince(int start) {
        for (int i = start; i < at; i++) {
            if (Characters.mask(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public void skipBlanks() {
        at = Characters.skipBlanks(text, at, end);
    }

    /** Whether a number stands here; does not move. */
    public boolean numberFollows() {
        int start = at;
        boolean found = number() != -1;
        at = start;
        return found;
    }

    /** Steps over a number: its value, {@link #MASKED} for a mask, or -1 where there is none. */
    public int number() {
        int start = at;
        if (at > 0 && DATE_PARTS.has(text.charAt(at - 1)) && Characters.skipBlanks(text, at, end) < end) {
            skipBlanks();
        }
        int value = plainNumber();
        if (value == -1) {
            at = start;
            return -1;
        }
        int next = Characters.skipBlanks(text, at, end);
        if (next > at && next < end && DATE_PARTS.has(text.charAt(next))) {
            at = next;
        }
        return value;
    }

    private int plainNumber() {
        int start = at;
        while (at < end && Characters.mask(text.charAt(at))) {
            at++;
        }
        if (at > start) {
            return MASKED;
        }
        at = Math.min(end, Numerals.end(text, start));
        if (at > start && at < end && Characters.mask(text.charAt(at))) {
            return partlyMasked();
        }
        int value = at == start ? -1 : Numerals.value(text, start, at);
        if (value < 0) {
            at = start;
        }
        return value;
    }

    /** 20XX, 1*: of a number only the first digits were left. */
    private int partlyMasked() {
        while (at < end && Characters.mask(text.charAt(at))) {
            at++;
        }
        return MASKED;
    }
}

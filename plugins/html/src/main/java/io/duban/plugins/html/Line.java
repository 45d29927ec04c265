package io.duban.plugins.html;

import io.duban.api.document.Block;

/** 行文: gathers the text of one line as browsers show it, white space collapsed. */
final class Line {
    private static final char FIRST_CJK = '\u2E80';

    private final StringBuilder text = new StringBuilder();
    private boolean isSpacePending;
    private boolean isBreakPending;

    /** Adds text of the source. */
    void append(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                isSpacePending = true;
                isBreakPending |= c == '\n' || c == '\r';
            } else {
                appendPending(c);
                text.append(c);
            }
        }
    }

    /** Sets the label of a list item before what was gathered. */
    void label(String label) {
        if (!label.isEmpty() && !isBlank()) {
            char first = text.charAt(0);
            text.insert(0, first < 0x80 && Character.isLetterOrDigit(first) ? label + " " : label);
        }
    }

    boolean isBlank() {
        return text.chars().allMatch(c -> Block.isBlank((char) c));
    }

    /** The text so far; the line is empty afterwards. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        isSpacePending = false;
        isBreakPending = false;
        return taken;
    }

    /** A line break in the source between two Chinese characters is no space that anybody meant. */
    private void appendPending(char next) {
        if (isSpacePending && !text.isEmpty()) {
            boolean isWithinChinese =
                    isBreakPending && next >= FIRST_CJK && text.charAt(text.length() - 1) >= FIRST_CJK;
            if (!isWithinChinese) {
                text.append(' ');
            }
        }
        isSpacePending = false;
        isBreakPending = false;
    }
}

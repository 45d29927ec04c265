package io.duban.engine.analysis.meeting;

import io.duban.engine.analysis.layout.Characters;

/**
 * 修饰记号: trims what stands around a value and is none of it. Two stars are emphasis where they come in pairs, as
 * Markdown has them; single or unpaired ones are what was left of a name (贺*, 王**).
 */
final class Ornaments {
    private static final String BOLD = "**";

    private Ornaments() {}

    /** Where the value begins that stands between the bounds. */
    static int begin(String text, int from, int to) {
        int start = from;
        while (start < to) {
            if (ornament(text.charAt(start))) {
                start++;
            } else if (start + BOLD.length() < to && text.startsWith(BOLD, start) && paired(text, start)) {
                start += BOLD.length();
            } else {
                return start;
            }
        }
        return start;
    }

    /** Where it ends. */
    static int end(String text, int from, int to) {
        int end = to;
        while (end > from) {
            int mark = end - BOLD.length();
            if (ornament(text.charAt(end - 1))) {
                end--;
            } else if (mark > from && text.startsWith(BOLD, mark) && closes(text, mark)) {
                end = mark;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean paired(String text, int mark) {
        return closes(text, mark) || text.indexOf(BOLD, mark + BOLD.length()) >= 0;
    }

    /** Whether an odd number of marks stands before, so that this one closes the last of them; in *** there is but one. */
    private static boolean closes(String text, int mark) {
        boolean open = false;
        int at = text.indexOf(BOLD);
        while (at >= 0 && at < mark) {
            open = !open;
            at = text.indexOf(BOLD, at + BOLD.length());
        }
        return open && at == mark;
    }

    private static boolean ornament(char c) {
        return Characters.blank(c) || c == '【' || c == '】';
    }
}

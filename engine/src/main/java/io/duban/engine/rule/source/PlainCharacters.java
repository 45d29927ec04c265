package io.duban.engine.rule.source;

import java.util.OptionalInt;

/**
 * 明文: characters that somebody who reads a rule can see. Control characters could drive a terminal that shows a message,
 * and marks of writing direction show another order than the one that is read.
 */
public final class PlainCharacters {
    private PlainCharacters() {}

    /** The place of the first character that cannot be seen for what it is. */
    public static OptionalInt firstHidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == '\n' || c == '\r' || c == '\t';
            // U+FEFF and U+200B to U+200D do no harm but are not seen either; all of them are of the class "format".
            if ((Character.isISOControl(c) && !blank) || Character.getType(c) == Character.FORMAT) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Refuses a text of a file at a line where it has such a character. */
    static void require(RuleFile file, int firstLine, String text) {
        int at = firstHidden(text).orElse(-1);
        if (at >= 0) {
            int line = firstLine == 0
                    ? 0
                    : firstLine
                            + (int) text.substring(0, at)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();
            String code = String.format("U+%04X", (int) text.charAt(at));
            throw file.error(line, "不能有看不见的控制字符 " + code, "there must be no invisible control character " + code);
        }
    }
}

package io.duban.app.report;

/**
 * 可打印文本: words from outside made fit for a terminal. Control characters and marks that turn the direction of writing
 * could make a hostile document print what it does not say.
 */
public final class Printable {
    private Printable() {}

    /** The text on one line, white space as spaces and everything invisible that acts as U+FFFD. */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(Printable::safe).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int safe(int c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029') {
            return ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> '\uFFFD';
            case Character.FORMAT -> turnsDirection(c) ? '\uFFFD' : c;
            default -> c;
        };
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}

package io.duban.app.report;

/** 显示宽度: columns that a text takes on a terminal, where a Chinese character takes two. */
public final class DisplayWidth {
    private DisplayWidth() {}

    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> wide(c) ? 2 : 1;
        };
    }

    /** The wide and full-width ranges of Unicode's East Asian Width that occur in office documents. */
    private static boolean wide(int c) {
        return (c >= 0x1100 && c <= 0x115F) // Hangul
                || (c >= 0x2E80 && c <= 0x303E) // radicals, punctuation
                || (c >= 0x3041 && c <= 0x33FF) // kana, enclosed and squared characters
                || (c >= 0x3400 && c <= 0x4DBF) // extension A
                || (c >= 0x4E00 && c <= 0xA4CF) // unified ideographs, Yi
                || (c >= 0xAC00 && c <= 0xD7A3) // Hangul syllables
                || (c >= 0xF900 && c <= 0xFAFF) // compatibility ideographs
                || (c >= 0xFE30 && c <= 0xFE6F) // compatibility forms
                || (c >= 0xFF00 && c <= 0xFF60) // full-width forms
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF) // pictures
                || (c >= 0x20000 && c <= 0x3FFFD); // extensions B and later
    }
}

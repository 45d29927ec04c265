package io.duban.engine.analysis.layout;

/** 字符: kinds of characters that Chinese documents mix: full and half width, with and without meaning. */
public final class Characters {
    private Characters() {}

    /** Marks that end a sentence: 。！？； and their half-width forms. */
    public static boolean endsSentence(char c) {
        return !ideograph(c) && (c == '。' || c == '；' || c == '！' || c == '？' || c == ';' || c == '!' || c == '?');
    }

    /** Marks that end a clause: ，： and their half-width forms. */
    public static boolean endsClause(char c) {
        return c == '，' || c == ',' || colon(c);
    }

    /** A colon of either width. */
    public static boolean colon(char c) {
        return c == '：' || c == ':';
    }

    /** What a round bracket of either width does to the depth: 1 for one that opens, -1 for one that closes, else 0. */
    public static int bracket(char c) {
        return c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
    }

    /** Opening quotes and brackets. */
    public static boolean opens(char c) {
        return c == '“' || c == '‘' || c == '「' || c == '『' || bracket(c) > 0 || c == '《' || c == '【';
    }

    /** Closing quotes and brackets, which stay with the sentence before them. */
    public static boolean closes(char c) {
        return !ideograph(c)
                && (c == '”' || c == '’' || c == '」' || c == '』' || c == '）' || c == ')' || c == '》' || c == '】');
    }

    /** Whether what opens at an offset is closed before another: a speech in quotes may go on for many sentences. */
    public static boolean closed(String text, int open, int to) {
        for (int i = open + 1; i < to; i++) {
            if (closes(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** White space of any width. */
    public static boolean blank(char c) {
        return !ideograph(c) && (Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0' || c == '\ufeff');
    }

    /** The first place from one offset to another that is not blank; the second offset where all is. */
    public static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of what is not blank between two offsets; the first offset where all is blank. */
    public static int dropBlanks(String text, int from, int to) {
        int end = to;
        while (end > from && blank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where the sentence begins in which an offset stands: behind the mark that ends the one before, or at 0. */
    public static int sentenceStart(String text, int offset) {
        int start = offset;
        while (start > 0 && !endsSentence(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The text without its blanks (文 号 → 文号). */
    public static String withoutBlanks(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!blank(text.charAt(i))) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }

    /** The first place of a character between two offsets, or -1. */
    public static int find(String text, char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** The last place of a character between two offsets, or -1. */
    public static int findLast(String text, char c, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** A Chinese character. */
    public static boolean han(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf') || c == '〇';
    }

    /** A digit of either width. */
    public static boolean digit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** A mask for a name or number: XX, xx, ××, **, ○○. */
    public static boolean mask(char c) {
        return !ideograph(c)
                && (c == 'X' || c == 'x' || c == '×' || c == '*' || c == '＊' || c == 'Ｘ' || c == '＿' || c == '_');
    }

    /** Most characters of a text: a quick answer to most questions. */
    private static boolean ideograph(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}

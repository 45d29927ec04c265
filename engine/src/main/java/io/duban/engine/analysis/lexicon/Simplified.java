package io.duban.engine.analysis.lexicon;

import java.util.List;

/**
 * 繁简转换: reads traditional characters as simplified ones, one for one, so that offsets stay what they are. Only
 * characters that simplified texts do not use are in the table: 著 and 乾 stay as they are.
 */
public final class Simplified {
    private static final char FIRST = '\u4e00';
    private static final char[] TABLE = read(Lexicon.table("script/traditional.txt"));

    private Simplified() {}

    /** The text in simplified characters; the same string where it has no others. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (simple(text.charAt(i)) != text.charAt(i)) {
                return converted(text, i);
            }
        }
        return text;
    }

    private static String converted(String text, int from) {
        char[] characters = text.toCharArray();
        for (int i = from; i < characters.length; i++) {
            characters[i] = simple(characters[i]);
        }
        return new String(characters);
    }

    private static char simple(char c) {
        int at = c - FIRST;
        return at < 0 || at >= TABLE.length || TABLE[at] == 0 ? c : TABLE[at];
    }

    private static char[] read(List<String> pairs) {
        int last = pairs.stream().mapToInt(pair -> pair.charAt(0)).max().orElse(FIRST);
        char[] table = new char[last - FIRST + 1];
        for (String pair : pairs) {
            if (pair.length() != 2 || pair.charAt(0) < FIRST) {
                throw new IllegalStateException("script/traditional.txt: not a pair of characters: " + pair);
            }
            table[pair.charAt(0) - FIRST] = pair.charAt(1);
        }
        return table;
    }
}

package io.duban.engine.analysis.layout;

/** 直引号: reads the straight quotes that pages and typists put for “ and ” as these, so that offsets stay what they are. */
final class StraightQuotes {
    private static final char STRAIGHT = '"';

    private StraightQuotes() {}

    /** The text with its straight quotes opening and closing by turns; as it is where their number is odd. */
    static String curled(String text) {
        int first = text.indexOf(STRAIGHT);
        if (first < 0 || text.chars().filter(c -> c == STRAIGHT).count() % 2 != 0) {
            return text;
        }
        char[] characters = text.toCharArray();
        boolean open = false;
        for (int i = first; i < characters.length; i++) {
            if (characters[i] == STRAIGHT) {
                open = !open;
                characters[i] = open ? '“' : '”';
            }
        }
        return new String(characters);
    }
}

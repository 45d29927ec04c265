package io.duban.engine.analysis.layout;

import java.util.ArrayList;
import java.util.List;

/** 注音: readings in brackets that some sites put behind single characters (會(huì)議); they are no words of the text. */
final class Readings {
    /** 庄(zhuāng) has the longest. */
    private static final int LONGEST = 6;
    /** One may be a word in brackets; a page that has readings has them everywhere. */
    private static final int FEWEST = 2;

    private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";

    private Readings() {}

    /** The passage without its readings, in pieces that stand where they stood; the same passage if it has none. */
    static Passage without(Passage passage) {
        String text = passage.text();
        if (!annotated(text)) {
            return passage;
        }
        StringBuilder read = new StringBuilder();
        StringBuilder original = new StringBuilder();
        List<Passage.Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && end(text, to) < 0) {
                to++;
            }
            if (to > from) {
                pieces.add(new Passage.Piece(read.length(), passage.locate(from, to)));
                read.append(text, from, to);
                original.append(passage.quote(from, to));
            }
            from = to < text.length() ? end(text, to) : to;
        }
        return new Passage(read.toString(), original.toString(), pieces, passage.headingLevel());
    }

    private static boolean annotated(String text) {
        int toned = 0;
        for (int at = text.indexOf('('); at >= 0 && toned < FEWEST; at = text.indexOf('(', at + 1)) {
            int end = end(text, at);
            toned += end > 0 && toned(text, at, end) ? 1 : 0;
        }
        return toned >= FEWEST;
    }

    /** The end of the reading whose bracket opens at an offset, or -1. */
    private static int end(String text, int at) {
        if (text.charAt(at) != '(' || at == 0 || !Characters.han(text.charAt(at - 1))) {
            return -1;
        }
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST && letter(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == ')' ? end + 1 : -1;
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || c == 'ü' || TONED.indexOf(c) >= 0;
    }

    private static boolean toned(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (TONED.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}

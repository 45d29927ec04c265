package io.duban.engine.analysis.grammar.placeholder;

import io.duban.engine.analysis.layout.Characters;

/** 数字中的占位: dates and numbers of which only a part is masked: 20__年2月__日, 6****21, 0*7-62**11. */
final class MaskedNumber {
    private static final String UNITS = "年月日号时分";

    private MaskedNumber() {}

    /** Where the number begins that a mask stands in, not before {@code free}: past digits, masks and 年月日 before it. */
    static int startsAt(String text, int mask, int free) {
        int start = mask;
        int i = mask;
        while (i > free) {
            char before = text.charAt(i - 1);
            if (Characters.digit(before) || (Characters.mask(before) && before != 'X' && before != 'x')) {
                i--;
                start = i;
            } else if (UNITS.indexOf(before) >= 0 && i - 1 > free && part(text.charAt(i - 2))) {
                i--;
            } else {
                break;
            }
        }
        return start;
    }

    /** Where the number ends: past digits, masks, hyphens between them and the units of dates. */
    static int endsAt(String text, int from) {
        int end = from;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inside = i > 0 && (part(text.charAt(i - 1)) || UNITS.indexOf(text.charAt(i - 1)) >= 0);
            if (inside && part(c)) {
                i++;
                end = i;
            } else if (i > 0 && part(text.charAt(i - 1)) && UNITS.indexOf(c) >= 0) {
                i++;
                end = i;
            } else if ((c == '-' || c == '.')
                    && i > 0
                    && part(text.charAt(i - 1))
                    && i + 1 < text.length()
                    && part(text.charAt(i + 1))) {
                i += 2;
                end = i;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether the number that goes on at the offset has a further mask in it. */
    static boolean masked(String text, int from) {
        int end = endsAt(text, from + 1);
        for (int i = from; i < Math.min(end, text.length()); i++) {
            if (Characters.mask(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean part(char c) {
        return Characters.digit(c) || Characters.mask(c);
    }
}

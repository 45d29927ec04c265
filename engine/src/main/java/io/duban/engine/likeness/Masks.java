package io.duban.engine.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 遮蔽: finds in a text what copies change or all records share. Every character of every record passes through here, so
 * that what can be told by one look at a character is not left to a regular expression.
 */
final class Masks {
    private static final String FIGURES = "0123456789０１２３４５６７８９.．%％";
    private static final String NUMERALS = "一二三四五六七八九十百千万两";
    private static final String COUNTED = "年月日个名人项次条";
    private static final String REGIONS = "省市县区镇乡";
    private static final String OF_A_REGION = "我本全各";
    private static final String IN_A_REGION = "委级直域长内里";

    /** A norm's name, and the words quoted from it right behind. */
    private static final Pattern QUOTED = Pattern.compile("《[^》\n]{2,60}》(?:[^“”。\n]{0,20}“[^”\n]{12,400}”)?");

    /** From where Chinese characters begin. */
    private static final Pattern PLACE =
            Pattern.compile("\\p{IsHan}{1,6}?(?:自治区|省|市|县|区|镇|乡|街道)(?:\\p{IsHan}{1,4}?[县区镇乡])?");

    private Masks() {}

    /** Figures, and Chinese numerals where something is counted or dated. */
    static void figures(String text, char[] signs, char mask) {
        int at = 0;
        while (at < signs.length) {
            int figures = run(text, at, FIGURES);
            int numerals = figures > at ? figures : run(text, at, NUMERALS);
            if (figures > at || (numerals > at && among(COUNTED, text, numerals))) {
                Arrays.fill(signs, at, numerals, mask);
            }
            at = Math.max(numerals, at + 1);
        }
    }

    /** Regions without a name: 我县, 全区, and 县 in 县级. */
    static void regions(String text, char[] signs, char mask) {
        int at = 0;
        while (at < signs.length) {
            if (among(OF_A_REGION, text, at) && among(REGIONS, text, at + 1)) {
                Arrays.fill(signs, at, at + 2, mask);
                at++;
            } else if (among(REGIONS, text, at) && among(IN_A_REGION, text, at + 1)) {
                signs[at] = mask;
            }
            at++;
        }
    }

    /** Names of norms and what is quoted from them. */
    static void norms(String text, char[] signs, char mask) {
        Matcher matcher = QUOTED.matcher(text);
        int at = text.indexOf('《');
        while (at >= 0) {
            boolean norm = matcher.region(at, text.length()).lookingAt();
            if (norm) {
                Arrays.fill(signs, at, matcher.end(), mask);
            }
            at = text.indexOf('《', norm ? matcher.end() : at + 1);
        }
    }

    /** Adds the names of places that stand where Chinese characters begin. */
    static void places(String text, List<String> names) {
        Matcher matcher = PLACE.matcher(text);
        boolean within = false;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            boolean chinese = chinese(character);
            if (chinese && !within && matcher.region(at, text.length()).lookingAt()) {
                names.add(matcher.group());
                at = matcher.end();
            } else {
                at += Character.charCount(character);
            }
            within = chinese;
        }
    }

    // Nearly all of a record lies in one range; to look up the script takes ten times as long.
    private static boolean chinese(int character) {
        return (character >= 0x4E00 && character <= 0x9FA5)
                || (character > 0x2E7F && Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN);
    }

    private static int run(String text, int from, String characters) {
        int at = from;
        while (among(characters, text, at)) {
            at++;
        }
        return at;
    }

    private static boolean among(String characters, String text, int at) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }
}

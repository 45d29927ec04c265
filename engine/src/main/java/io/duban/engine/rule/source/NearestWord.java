package io.duban.engine.rule.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** 最近词: the known word that somebody probably meant. */
public final class NearestWord {
    private NearestWord() {}

    /**
     * The known word nearest to the given one by edits of single characters, letter case aside; empty where every one
     * differs in more than a third of its characters (one edit is always allowed in words of two or more).
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String sought = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(k -> distance(sought, k.toLowerCase(Locale.ROOT)) <= tolerance(word, k))
                .min(Comparator.comparingInt((String k) -> distance(sought, k.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The known one with the fewest edits, however many those are; there must be one. */
    public static String nearest(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static int tolerance(String word, String known) {
        int longer = Math.max(word.length(), known.length());
        return longer < 2 ? 0 : Math.max(1, longer / 3);
    }

    /** Insertions, deletions, substitutions and swaps of neighbours. */
    private static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : edits(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int edits(int[][] edits, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = edits[i - 1][j - 1] + (same ? 0 : 1);
        best = Math.min(best, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, 1 + edits[i - 2][j - 2]) : best;
    }
}

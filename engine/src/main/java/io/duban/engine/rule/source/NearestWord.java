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

    private static int tolerance(String word, String known) {
        int longer = Math.max(word.length(), known.length());
        return longer < 2 ? 0 : Math.max(1, longer / 3);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}

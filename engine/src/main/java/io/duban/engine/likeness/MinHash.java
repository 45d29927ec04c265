package io.duban.engine.likeness;

import java.util.Arrays;

/**
 * 最小哈希: a signature of a set of shingles, a character a place. Two signatures agree in a place as often as the sets
 * have elements in common (Broder 1997); sixteen bits of each are enough for that (Li and König 2010). The functions are
 * fixed, so that signatures of different runs can be compared.
 */
final class MinHash {
    static final int PLACES = 128;

    private static final long[] FACTORS = new long[PLACES];
    private static final long[] SUMMANDS = new long[PLACES];

    static {
        for (int i = 0; i < PLACES; i++) {
            FACTORS[i] = Shingles.mixed(2L * i + 1) | 1;
            SUMMANDS[i] = Shingles.mixed(2L * i + 2);
        }
    }

    private MinHash() {}

    /** The signature; empty where there are no shingles. */
    static String signature(long[] shingles) {
        if (shingles.length == 0) {
            return "";
        }
        int[] least = new int[PLACES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < PLACES; i++) {
                int hash = (int) ((FACTORS[i] * shingle + SUMMANDS[i]) >>> 33);
                if (hash < least[i]) {
                    least[i] = hash;
                }
            }
        }
        char[] signature = new char[PLACES];
        for (int i = 0; i < PLACES; i++) {
            signature[i] = (char) least[i];
        }
        return new String(signature);
    }

    /** In how many of their places two signatures agree. */
    static int agreeing(String one, String other) {
        int equal = 0;
        for (int i = 0; i < PLACES; i++) {
            equal += one.charAt(i) == other.charAt(i) ? 1 : 0;
        }
        return equal;
    }
}

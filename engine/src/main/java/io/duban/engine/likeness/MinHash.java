package io.duban.engine.likeness;

import java.util.Arrays;

/**
 * 最小哈希: a signature of a set of shingles. Two signatures agree in a place as often as the sets have elements in
 * common (Broder 1997). The functions are fixed, so that signatures of different runs can be compared.
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

    static int[] signature(long[] shingles) {
        int[] signature = new int[PLACES];
        Arrays.fill(signature, Integer.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < PLACES; i++) {
                int hash = (int) ((FACTORS[i] * shingle + SUMMANDS[i]) >>> 33);
                if (hash < signature[i]) {
                    signature[i] = hash;
                }
            }
        }
        return signature;
    }

    /** A signature as a text, which takes little room and is easily kept. */
    static String text(int[] signature) {
        StringBuilder text = new StringBuilder(2 * PLACES);
        for (int place : signature) {
            text.append((char) (place >>> 16)).append((char) place);
        }
        return text.toString();
    }

    /** The signature that a text stands for. */
    static int[] signature(String text) {
        int[] signature = new int[PLACES];
        for (int i = 0; i < PLACES; i++) {
            signature[i] = text.charAt(2 * i) << 16 | text.charAt(2 * i + 1);
        }
        return signature;
    }

    /** In how many of their places two signatures agree. */
    static int agreeing(int[] one, int[] other) {
        int equal = 0;
        for (int i = 0; i < PLACES; i++) {
            equal += one[i] == other[i] ? 1 : 0;
        }
        return equal;
    }
}

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
}

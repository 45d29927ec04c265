package io.duban.engine.likeness;

/** 字串片段: a hash for each run of {@link #LENGTH} signs, by its place. */
final class Shingles {
    /** Long enough that two records share few by chance: the phrases of office Chinese are four to six signs long. */
    static final int LENGTH = 8;

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private Shingles() {}

    /** One for each place where a whole run begins; none for a shorter text. */
    static long[] of(String signs) {
        if (signs.length() < LENGTH) {
            return new long[0];
        }
        long highest = 1;
        for (int i = 1; i < LENGTH; i++) {
            highest *= BASE;
        }
        long[] hashes = new long[signs.length() - LENGTH + 1];
        long rolling = 0;
        for (int i = 0; i < signs.length(); i++) {
            if (i >= LENGTH) {
                rolling -= highest * (signs.charAt(i - LENGTH) + 1);
            }
            rolling = rolling * BASE + signs.charAt(i) + 1;
            if (i >= LENGTH - 1) {
                hashes[i - LENGTH + 1] = mixed(rolling);
            }
        }
        return hashes;
    }

    /** SplitMix64: the rolling hash alone leaves too much of the text in its low bits. */
    static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

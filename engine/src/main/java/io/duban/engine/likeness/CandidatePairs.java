package io.duban.engine.likeness;

import java.util.Arrays;
import java.util.List;

/**
 * 候选对: which signatures are worth an exact look, by locality-sensitive hashing: those that agree in one band of two
 * places at least. Sets that have a fifth in common are found with a probability of 0.93, those with a third of 0.999.
 *
 * <p>Of a thousand copies of one record not every pair is wanted: each is paired with those alone that it agrees with
 * most, so that a batch written on one template takes time by its records and not by their square.
 */
final class CandidatePairs {
    private static final int ROWS = 2;

    private final List<String> signatures;
    private final PairTest worth;
    private final Closest found;

    private CandidatePairs(List<String> signatures, int closest, PairTest worth) {
        this.signatures = signatures;
        this.worth = worth;
        this.found = new Closest(signatures.size(), closest);
    }

    /** 可比: whether two are to be compared at all, the lower place first. */
    @FunctionalInterface
    interface PairTest {
        boolean test(int one, int other, double agreement);
    }

    /**
     * For each signature those that are closest to it.
     *
     * @param closest how many each is paired with on its own behalf, and held against in each band
     */
    static Closest of(List<String> signatures, int closest, PairTest worth) {
        CandidatePairs pairs = new CandidatePairs(signatures, closest, worth);
        for (int band = 0; band < MinHash.PLACES; band += ROWS) {
            pairs.meet(pairs.keys(band), closest);
        }
        return pairs.found;
    }

    /** What each has in the band, with its place, sorted; those that have nothing are left out. */
    private long[] keys(int band) {
        long[] keys = new long[signatures.size()];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            String signature = signatures.get(i);
            if (!signature.isEmpty()) {
                long key = (long) signature.charAt(band) << 16 | signature.charAt(band + 1);
                keys[count++] = key << 32 | i;
            }
        }
        long[] found = Arrays.copyOf(keys, count);
        Arrays.sort(found);
        return found;
    }

    /** Holds each against the first of those that have the same key. */
    private void meet(long[] keys, int first) {
        int begin = 0;
        for (int at = 1; at < keys.length; at++) {
            if (keys[at] >>> 32 != keys[begin] >>> 32) {
                begin = at;
            }
            for (int before = begin; before < Math.min(at, begin + first); before++) {
                meet((int) keys[before], (int) keys[at]);
            }
        }
    }

    private void meet(int one, int other) {
        if (found.has(one, other) || found.has(other, one)) {
            return;
        }
        int agreeing = MinHash.agreeing(signatures.get(one), signatures.get(other));
        boolean wanted = found.wants(one, agreeing) || found.wants(other, agreeing);
        if (wanted && worth.test(one, other, (double) agreeing / MinHash.PLACES)) {
            found.offer(one, other, agreeing);
            found.offer(other, one, agreeing);
        }
    }
}

package io.duban.engine.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 候选对: which signatures are worth an exact look, by locality-sensitive hashing: those that agree in one band of two
 * places at least. Sets that have a fifth in common are found with a probability of 0.93, those with a third of 0.999.
 */
final class CandidatePairs {
    /** No bound on those that one is paired with. */
    static final int ALL = Integer.MAX_VALUE;

    private static final int ROWS = 2;

    private CandidatePairs() {}

    /**
     * Pairs of indices as {@code lower << 32 | higher}.
     *
     * @param own how many of the signatures, from the first, a pair must have one of
     * @param most how many earlier ones that agree in a band one is paired with: of a thousand copies of one record not
     *     every pair is wanted
     */
    static Set<Long> of(List<int[]> signatures, int own, int most) {
        Set<Long> pairs = new HashSet<>();
        for (int band = 0; band < MinHash.PLACES; band += ROWS) {
            Map<Long, List<Integer>> buckets = new HashMap<>();
            for (int i = 0; i < signatures.size(); i++) {
                int[] signature = signatures.get(i);
                // A record without shingles has a signature that agrees with that of every other such record.
                if (signature[band] != Integer.MAX_VALUE) {
                    long key = ((long) signature[band] << 32) | signature[band + 1];
                    List<Integer> bucket = buckets.computeIfAbsent(key, none -> new ArrayList<>(1));
                    for (int other : bucket.subList(0, Math.min(most, bucket.size()))) {
                        if (other < own) {
                            pairs.add(((long) other << 32) | i);
                        }
                    }
                    bucket.add(i);
                }
            }
        }
        return pairs;
    }
}

package io.duban.engine.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * 候选对: which signatures are worth an exact look, by locality-sensitive hashing: those that agree in one band of two
 * places at least. Sets that have a fifth in common are found with a probability of 0.93, those with a third of 0.999.
 *
 * <p>Of a thousand copies of one record not every pair is wanted: each is paired with those alone that it agrees with
 * most, so that a batch written on one template takes time by its records and not by their square.
 */
final class CandidatePairs {
    private static final int ROWS = 2;

    private CandidatePairs() {}

    /**
     * Two signatures by their places.
     *
     * @param one the lower place
     */
    record Pair(int one, int other) {}

    /** 可比: whether two are to be compared at all, the lower place first. */
    @FunctionalInterface
    interface PairTest {
        boolean test(int one, int other, double agreement);
    }

    /**
     * The pairs, sorted.
     *
     * @param closest how many each is paired with on its own behalf, and held against in each band
     */
    static List<Pair> of(List<int[]> signatures, int closest, PairTest worth) {
        Closest found = new Closest(signatures.size(), closest);
        for (int band = 0; band < MinHash.PLACES; band += ROWS) {
            Map<Long, List<Integer>> buckets = new HashMap<>();
            for (int i = 0; i < signatures.size(); i++) {
                int[] signature = signatures.get(i);
                // A record without shingles has a signature that agrees with that of every other such record.
                if (signature[band] != Integer.MAX_VALUE) {
                    long key = ((long) signature[band] << 32) | signature[band + 1];
                    List<Integer> bucket = buckets.computeIfAbsent(key, none -> new ArrayList<>(1));
                    for (int other : bucket) {
                        meet(found, signatures, other, i, worth);
                    }
                    if (bucket.size() < closest) {
                        bucket.add(i);
                    }
                }
            }
        }
        return IntStream.range(0, signatures.size())
                .boxed()
                .flatMap(i -> found.of(i).mapToObj(other -> new Pair(Math.min(i, other), Math.max(i, other))))
                .distinct()
                .sorted((a, b) -> a.one != b.one ? Integer.compare(a.one, b.one) : Integer.compare(a.other, b.other))
                .toList();
    }

    private static void meet(Closest found, List<int[]> signatures, int one, int other, PairTest worth) {
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

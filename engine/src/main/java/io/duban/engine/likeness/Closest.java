package io.duban.engine.likeness;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 最相近者: for each of some records the few others that agree with it most, the closest first. For one thread. */
final class Closest {
    private final int most;
    private final int[] others;
    private final int[] agreeing;
    private final int[] sizes;

    /** Two records by their places. */
    record Pair(int one, int other) {}

    /** @param most how many others are kept of each */
    Closest(int records, int most) {
        this.most = most;
        this.others = new int[records * most];
        this.agreeing = new int[records * most];
        this.sizes = new int[records];
    }

    /** The others that are kept of a record. */
    IntStream of(int record) {
        return IntStream.range(record * most, record * most + sizes[record]).map(at -> others[at]);
    }

    /** All that are kept, each pair once, its lower place first. */
    Stream<Pair> pairs() {
        return IntStream.range(0, sizes.length).boxed().flatMap(one -> of(one).filter(
                        two -> one < two || !has(two, one))
                .mapToObj(two -> new Pair(Math.min(one, two), Math.max(one, two))));
    }

    boolean has(int record, int other) {
        return among(record, other, most);
    }

    /** Whether one of the pair is among the few that the other agrees with most. */
    boolean foremost(Pair pair, int few) {
        return among(pair.one(), pair.other(), few) || among(pair.other(), pair.one(), few);
    }

    private boolean among(int record, int other, int few) {
        int first = record * most;
        for (int at = first; at < first + Math.min(few, sizes[record]); at++) {
            if (others[at] == other) {
                return true;
            }
        }
        return false;
    }

    /** Whether one that agrees in so many places would be kept. */
    boolean wants(int record, int places) {
        return sizes[record] < most || agreeing[record * most + most - 1] < places;
    }

    /** Keeps another one if it is closer than the last, behind those that are as close. */
    void offer(int record, int other, int places) {
        if (!wants(record, places)) {
            return;
        }
        int first = record * most;
        int at = first + (sizes[record] < most ? sizes[record]++ : most - 1);
        for (; at > first && agreeing[at - 1] < places; at--) {
            others[at] = others[at - 1];
            agreeing[at] = agreeing[at - 1];
        }
        others[at] = other;
        agreeing[at] = places;
    }
}

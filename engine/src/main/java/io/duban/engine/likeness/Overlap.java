package io.duban.engine.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 重合部分: exactly what of one text stands in another.
 *
 * @param covered how many signs of the first stand in the second too
 * @param runs the passages, in the order of the first
 */
record Overlap(int covered, List<Run> runs) {
    /** What is shorter than a clause may be a phrase that everybody uses. */
    private static final int SHORTEST = 13;

    /** A run of signs that both have. */
    record Run(int first, int second, int length) {}

    static Overlap of(ShingledText first, ShingledText second) {
        Map<Long, Integer> places = new HashMap<>();
        long[] there = second.shingles();
        for (int i = there.length - 1; i >= 0; i--) {
            places.put(there[i], i);
        }
        String one = first.text().signs();
        String other = second.text().signs();
        List<Run> runs = new ArrayList<>();
        int covered = 0;
        int at = 0;
        int expected = -1;
        while (at < first.shingles().length) {
            // Where the texts run on side by side, the next passage is looked for there first.
            Integer place =
                    matches(one, at, other, expected) ? Integer.valueOf(expected) : places.get(first.shingles()[at]);
            int length = place == null ? 0 : run(one, at, other, place);
            if (place != null && length >= SHORTEST) {
                runs.add(new Run(at, place, length));
                covered += length;
                at += length;
                expected = place + length;
            } else {
                at++;
                expected = expected < 0 ? -1 : expected + 1;
            }
        }
        return new Overlap(covered, runs);
    }

    private static boolean matches(String one, int at, String other, int place) {
        return place >= 0 && one.regionMatches(at, other, place, Shingles.LENGTH);
    }

    private static int run(String one, int at, String other, int place) {
        int length = 0;
        while (at + length < one.length()
                && place + length < other.length()
                && one.charAt(at + length) == other.charAt(place + length)) {
            length++;
        }
        return length;
    }
}

package io.duban.engine.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 逐条对应: which row of a ledger is which task of the minutes. A ledger shortens and rewords, so the share of the shorter
 * wording that the longer one has decides; the surest pairs are made first, each row and each task once.
 *
 * @param tasks for each row its task, -1 for none
 * @param unmatchedTasks that no row has, in their order
 * @param unmatchedRows that are no task, in their order
 */
record Alignment(List<Integer> tasks, List<Integer> unmatchedTasks, List<Integer> unmatchedRows) {
    /** Shorter wordings that share less are about something else. */
    private static final double ALIKE = 0.6;
    /** What is but part of a row or a task that has found its other already. */
    private static final double PART = 0.8;

    /** A row and a task with the share of the shorter wording, and of both. */
    private record Pair(int row, int task, double share, double both) {}

    static Alignment of(List<String> rows, List<String> tasks) {
        List<Pair> pairs = pairs(rows, tasks);
        Map<Integer, Integer> chosen = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!chosen.containsKey(pair.row()) && !taken.contains(pair.task())) {
                chosen.put(pair.row(), pair.task());
                taken.add(pair.task());
            }
        }
        Set<Integer> partOf = new HashSet<>(chosen.keySet());
        Set<Integer> covered = new HashSet<>(taken);
        for (Pair pair : pairs) {
            if (pair.share() >= PART && longer(rows.get(pair.row()), tasks.get(pair.task()))) {
                covered.add(pair.task());
            } else if (pair.share() >= PART && longer(tasks.get(pair.task()), rows.get(pair.row()))) {
                partOf.add(pair.row());
            }
        }
        List<Integer> byRow = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            byRow.add(chosen.getOrDefault(row, -1));
        }
        return new Alignment(byRow, without(tasks.size(), covered), without(rows.size(), partOf));
    }

    /** Whether one wording has room for another besides. */
    private static boolean longer(String one, String other) {
        return one.length() * 2 > other.length() * 3;
    }

    private static List<Integer> without(int size, Set<Integer> found) {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!found.contains(i)) {
                others.add(i);
            }
        }
        return others;
    }

    /** The surest first; equally sure ones in their order, so that two tasks in the same words keep apart. */
    private static List<Pair> pairs(List<String> rows, List<String> tasks) {
        List<Bigrams> wordings = tasks.stream().map(Bigrams::of).toList();
        Map<String, Set<Integer>> places = new HashMap<>();
        for (int task = 0; task < wordings.size(); task++) {
            for (String pair : wordings.get(task).pairs()) {
                places.computeIfAbsent(pair, p -> new HashSet<>()).add(task);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Bigrams own = Bigrams.of(rows.get(row));
            for (Map.Entry<Integer, Integer> common : own.common(places).entrySet()) {
                int other = wordings.get(common.getKey()).size();
                double share = (double) common.getValue() / Math.min(own.size(), other);
                double both = 2.0 * common.getValue() / (own.size() + other);
                if (share >= ALIKE) {
                    pairs.add(new Pair(row, common.getKey(), share, both));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.share())
                .thenComparingDouble(pair -> -pair.both())
                .thenComparingInt(pair -> Math.abs(pair.row() - pair.task()))
                .thenComparingInt(Pair::row)
                .thenComparingInt(Pair::task));
        return pairs;
    }
}

package io.duban.engine.analysis.grammar.ledger;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 台账表头: which columns of a table hold what. A table is a ledger where one column tells the task and another who does
 * it or by when.
 *
 * @param columns the places of each sort of column, from the left
 */
record LedgerHeader(Map<LedgerColumn, List<Integer>> columns) {
    private static final List<String> TASKS = Lexicon.table("words/task-label.txt");
    private static final Map<LedgerColumn, Set<String>> LABELS = Map.of(
            LedgerColumn.TASK, Set.copyOf(TASKS),
            LedgerColumn.LEAD, labels("lead-label"),
            LedgerColumn.SUPPORT, labels("support-label"),
            LedgerColumn.RESPONSIBLE, labels("responsible-label"),
            LedgerColumn.DEADLINE, labels("deadline-label"));

    private static Set<String> labels(String table) {
        return new HashSet<>(Lexicon.table("words/" + table + ".txt"));
    }

    /** The header that the row is, or null. */
    static @Nullable LedgerHeader of(List<Passage> row) {
        Map<LedgerColumn, List<Integer>> columns = new EnumMap<>(LedgerColumn.class);
        for (int place = 0; place < row.size(); place++) {
            String label = bare(row.get(place).text());
            for (LedgerColumn column : LedgerColumn.values()) {
                if (LABELS.getOrDefault(column, Set.of()).contains(label)) {
                    columns.computeIfAbsent(column, c -> new ArrayList<>()).add(place);
                }
            }
        }
        if (!columns.containsKey(LedgerColumn.TASK) || columns.size() < 2) {
            return null;
        }
        columns.computeIfPresent(LedgerColumn.TASK, (column, places) -> List.of(mostTelling(row, places)));
        return new LedgerHeader(columns);
    }

    /** 事项 beside 整改措施: the more specific header names the task. */
    private static int mostTelling(List<Passage> row, List<Integer> places) {
        int best = places.get(0);
        for (int place : places) {
            if (rank(row, place) < rank(row, best)) {
                best = place;
            }
        }
        return best;
    }

    private static int rank(List<Passage> row, int place) {
        return TASKS.indexOf(bare(row.get(place).text()));
    }

    /** Without remarks in brackets, blanks within the words, and the marks of Markdown. */
    private static String bare(String header) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '（' || c == '(') {
                break;
            }
            if (!Characters.blank(c) && c != '*' && !Characters.colon(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** Where the tasks stand. */
    int task() {
        return places(LedgerColumn.TASK).get(0);
    }

    List<Integer> places(LedgerColumn column) {
        return columns.getOrDefault(column, List.of());
    }
}

package io.duban.plugins.odt;

import io.duban.plugins.odt.ListStyles.Level;
import java.util.HashMap;
import java.util.Map;

/** 编号计数: counts the items of all lists and headings while one document is read. */
final class ListCounter {
    private final ListStyles styles;
    private final Map<String, Map<Integer, Integer>> counters = new HashMap<>();

    ListCounter(ListStyles styles) {
        this.styles = styles;
    }

    /** A list begins that does not continue another: its level counts anew. */
    void restart(String style, int level) {
        counters.getOrDefault(style, new HashMap<>()).keySet().removeIf(counted -> counted >= level);
    }

    /**
     * Counts one more item and returns its label; bullets have none.
     *
     * @param start the number to go on with, or 0 for the next
     */
    String next(String style, int level, int start) {
        Level look = styles.level(style, level);
        if (look == null) {
            return "";
        }
        Map<Integer, Integer> counts = counters.computeIfAbsent(style, name -> new HashMap<>());
        Integer last = counts.get(level);
        counts.put(level, start > 0 ? start : last == null ? look.start() : last + 1);
        counts.keySet().removeIf(counted -> counted > level);
        return styles.label(style, level, counts);
    }
}

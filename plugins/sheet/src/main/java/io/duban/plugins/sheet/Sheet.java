package io.duban.plugins.sheet;

import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** 工作表: the texts of one sheet by row and column, both from 0. */
final class Sheet {
    /**
     * 合并区域.
     *
     * @param lastRow of the region
     * @param lastColumn of the region
     */
    record Region(int row, int column, int lastRow, int lastColumn) {}

    /** More are an attack. */
    private static final int MOST_REGIONS = 10_000;

    private final String name;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final List<Region> regions = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();

    Sheet(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    NavigableMap<Integer, NavigableMap<Integer, String>> rows() {
        return rows;
    }

    List<Region> regions() {
        return regions;
    }

    void put(int row, int column, String text) {
        if (!text.isBlank()) {
            rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, text.strip());
        }
    }

    void merge(Region region) {
        if (regions.size() < MOST_REGIONS) {
            regions.add(region);
        }
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumn(int column) {
        hiddenColumns.add(column);
    }

    /** Takes out what is hidden; the number of cells with text that were. */
    int dropHidden() {
        int before = cells();
        rows.keySet().removeAll(hiddenRows);
        rows.values().forEach(row -> row.keySet().removeAll(hiddenColumns));
        rows.values().removeIf(NavigableMap::isEmpty);
        return before - cells();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int cells() {
        return rows.values().stream().mapToInt(NavigableMap::size).sum();
    }

    static UnreadableException tooManyCells(ReadLimits limits) {
        return new UnreadableException(
                Reason.TOO_LARGE, "more than " + limits.of(Limit.CELLS) + " cells; split the file");
    }
}

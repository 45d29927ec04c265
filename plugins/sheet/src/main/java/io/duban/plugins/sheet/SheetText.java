package io.duban.plugins.sheet;

import io.duban.api.document.Block.Role;
import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.DocumentBuilder.CellText;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.UnreadableException;
import io.duban.plugins.sheet.Sheet.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** 成文: adds a sheet: what stands above its header row as paragraphs, then a table that begins with that row. */
final class SheetText {
    /** A row with fewer texts is a title or a remark. */
    private static final int LEAST_COLUMNS = 2;

    private final Sheet sheet;
    private final List<Integer> rows;
    private final List<Integer> columns;
    private final Map<Integer, List<Region>> regions = new HashMap<>();

    private SheetText(Sheet sheet) {
        this.sheet = sheet;
        this.rows = List.copyOf(sheet.rows().keySet());
        this.columns = sheet.rows().values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        for (Region region : sheet.regions()) {
            for (int row : sheet.rows()
                    .subMap(region.row(), true, region.lastRow(), true)
                    .keySet()) {
                regions.computeIfAbsent(row, r -> new ArrayList<>()).add(region);
            }
        }
    }

    /** Adds a sheet; its name, where several sheets have texts, is a heading. */
    static void add(Sheet sheet, boolean named, ReadLimits limits, DocumentBuilder builder) throws UnreadableException {
        if (named) {
            builder.paragraph(sheet.name(), Role.HEADING, 1);
        }
        SheetText text = new SheetText(sheet);
        // A few cells far apart make a huge table of blank ones.
        if ((long) text.rows.size() * text.columns.size() > limits.of(Limit.CELLS)) {
            throw Sheet.tooManyCells(limits);
        }
        text.addTo(builder);
    }

    private void addTo(DocumentBuilder builder) throws UnreadableException {
        int header = 0;
        while (header < rows.size() && texts(header) < LEAST_COLUMNS) {
            header++;
        }
        int end = rows.size();
        while (end > header && texts(end - 1) < LEAST_COLUMNS) {
            end--;
        }
        paragraphs(0, header, builder);
        if (header < end) {
            builder.table(table(header, end));
        }
        paragraphs(end, rows.size(), builder);
    }

    private int texts(int index) {
        return row(index).size();
    }

    private NavigableMap<Integer, String> row(int index) {
        return sheet.rows().getOrDefault(rows.get(index), Collections.emptyNavigableMap());
    }

    private void paragraphs(int from, int to, DocumentBuilder builder) throws UnreadableException {
        for (int i = from; i < to; i++) {
            for (String text : row(i).values()) {
                for (String line : text.split("\n", -1)) {
                    builder.paragraph(line, Role.BODY, 0);
                }
            }
        }
    }

    private List<List<CellText>> table(int from, int to) {
        List<List<CellText>> table = new ArrayList<>();
        for (int r = from; r < to; r++) {
            List<CellText> cells = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                int row = rows.get(r);
                int column = columns.get(c);
                Optional<Region> region = regionAt(row, column);
                if (region.isPresent() && !begins(region.get(), r, c, from)) {
                    continue;
                }
                int down = region.map(merged -> count(rows, row, merged.lastRow(), to))
                        .orElse(1);
                int across = region.map(merged -> count(columns, column, merged.lastColumn(), columns.size()))
                        .orElse(1);
                cells.add(new CellText(row(r).getOrDefault(column, ""), c, across, down));
            }
            table.add(cells);
        }
        return table;
    }

    private Optional<Region> regionAt(int row, int column) {
        return regions.getOrDefault(row, List.of()).stream()
                .filter(region -> region.column() <= column && column <= region.lastColumn())
                .findFirst();
    }

    /** Whether it is the region's first cell of those that are shown in the table. */
    private boolean begins(Region region, int r, int c, int firstRow) {
        boolean isTop = r == firstRow || rows.get(r - 1) < region.row();
        boolean isLeft = c == 0 || columns.get(c - 1) < region.column();
        return isTop && isLeft;
    }

    private static int count(List<Integer> shown, int from, int last, int end) {
        return (int) shown.subList(0, end).stream()
                .filter(index -> index >= from && index <= last)
                .count();
    }
}

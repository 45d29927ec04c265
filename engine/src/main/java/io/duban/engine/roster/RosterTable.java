package io.duban.engine.roster;

import io.duban.api.LocalizedText;
import io.duban.api.document.CsvRow;
import io.duban.engine.analysis.name.KnownUnit;
import io.duban.engine.analysis.name.KnownUnit.Former;
import io.duban.engine.rule.source.RuleFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a roster from a table as spreadsheets save it: a header of {@code name,aliases,former,since}, or
 * {@code 单位,简称,撤销名称,撤销日期}, and a unit a row; several names in a cell are parted by 、 or a semicolon.
 */
final class RosterTable {
    private static final Map<String, String> COLUMNS = Map.of(
            "name", "name", "aliases", "aliases", "former", "former", "since", "since", "单位", "name", "简称", "aliases",
            "撤销名称", "former", "撤销日期", "since");

    private RosterTable() {}

    static List<RosterEntry> entries(RuleFile file) {
        List<CsvRow> rows =
                CsvRow.of(file.text()).stream().filter(row -> !row.blank()).toList();
        List<String> header =
                rows.isEmpty() ? List.of() : columns(file, rows.get(0).cells());
        List<RosterEntry> entries = new ArrayList<>();
        for (CsvRow row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            List<String> cells = row.cells();
            if (cells.size() > header.size()) {
                throw file.error(
                        row.line(),
                        "这一行有 " + cells.size() + " 格，表头只有 " + header.size() + " 格；一格里的几个名称用“、”隔开",
                        "this row has " + cells.size() + " cells and the header " + header.size()
                                + "; part several names in a cell by a semicolon");
            }
            entries.add(entry(file, row.line(), header, cells));
        }
        return entries;
    }

    private static List<String> columns(RuleFile file, List<String> header) {
        List<String> columns = new ArrayList<>();
        for (String title : header) {
            String column = COLUMNS.get(title.strip());
            if (column == null) {
                throw file.unknown(1, new LocalizedText("列", "column"), title.strip(), COLUMNS.keySet());
            }
            columns.add(column);
        }
        if (!columns.contains("name")) {
            throw file.error(1, "表头缺少“单位”一列", "the header lacks the column 'name'");
        }
        return columns;
    }

    private static RosterEntry entry(RuleFile file, int line, List<String> header, List<String> cells) {
        String name = cell(header, cells, "name").strip();
        if (name.isEmpty()) {
            throw file.error(line, "缺少单位名称", "the name of the unit is missing");
        }
        @Nullable LocalDate since = RosterEntry.day(file, line, cell(header, cells, "since"));
        List<Former> former = names(cell(header, cells, "former"))
                .map(old -> new Former(old, since))
                .toList();
        List<String> aliases = names(cell(header, cells, "aliases")).toList();
        return new RosterEntry(line, new KnownUnit(name, aliases, former));
    }

    private static String cell(List<String> header, List<String> cells, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    private static Stream<String> names(String cell) {
        return Stream.of(cell.split("[、;；]")).map(String::strip).filter(name -> !name.isEmpty());
    }
}

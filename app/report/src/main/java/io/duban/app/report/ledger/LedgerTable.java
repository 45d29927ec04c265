package io.duban.app.report.ledger;

import io.duban.app.report.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 台账表格: the columns of the ledger, their widths in a workbook, and the cells of a row. */
public final class LedgerTable {
    /** Names of the columns, as in {@code ledger.<name>}; what the office fills in itself stays empty. */
    private static final List<String> NAMES = List.of(
            "number",
            "task",
            "meeting",
            "date",
            "reference",
            "place",
            "source",
            "lead",
            "support",
            "person",
            "deadline",
            "due",
            "frequency",
            "result",
            "remark");

    private static final List<Integer> WIDTHS = List.of(6, 40, 18, 15, 8, 9, 16, 16, 14, 10, 13, 15, 9, 9, 16);

    private LedgerTable() {}

    /** The columns with their widths in characters. */
    public static Map<String, Integer> columns(Messages messages) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            columns.put(messages.text("ledger." + NAMES.get(i)), WIDTHS.get(i));
        }
        return columns;
    }

    /** The cells of a row: numbers, dates and words; empty ones are empty words. */
    public static List<Object> cells(LedgerRow row) {
        return List.of(
                row.number(),
                row.task(),
                row.meeting(),
                row.date() == null ? "" : row.date(),
                row.reference(),
                row.place(),
                row.source(),
                row.lead(),
                row.support(),
                row.person(),
                row.deadline(),
                row.due() == null ? "" : row.due(),
                row.frequency(),
                "",
                row.remark());
    }
}

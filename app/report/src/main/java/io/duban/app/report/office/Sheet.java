package io.duban.app.report.office;

import io.duban.app.report.DisplayWidth;
import io.duban.app.report.Printable;
import io.duban.app.report.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * 工作表: a title, a header that stays in sight and can be filtered by, and rows; prints across one page.
 *
 * @param name on the tab
 * @param title above the table
 * @param columns with their widths in characters
 * @param rows numbers, dates and words; made as they are written, and cut where a sheet can hold no more
 * @param more what stands in the last row then
 */
record Sheet(
        String name, String title, Map<String, Integer> columns, Supplier<Stream<List<Object>>> rows, String more) {
    private static final int LONGEST_CELL = 32_767;
    private static final int MOST_ROWS = 1_048_576;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final double HIGHEST = 400;
    private static final double LINE = 14.5;
    private static final int TITLE = 1;
    private static final int HEADER = 2;
    private static final int WORDS = 3;
    private static final int NUMBER = 4;
    private static final int DATE = 5;

    void write(OutputStream out) throws IOException {
        Xml xml = new Xml(out);
        xml.open("worksheet", "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        xml.open("sheetPr");
        xml.empty("pageSetUpPr", "fitToPage", 1);
        xml.close();
        xml.open("sheetViews");
        xml.open("sheetView", "workbookViewId", 0);
        xml.empty("pane", "ySplit", 2, "topLeftCell", "A3", "activePane", "bottomLeft", "state", "frozen");
        xml.close();
        xml.close();
        xml.open("cols");
        int column = 0;
        for (int width : columns.values()) {
            xml.empty("col", "min", ++column, "max", column, "width", width, "customWidth", 1);
        }
        xml.close();
        int last = data(xml);
        xml.empty("autoFilter", "ref", "A2:" + cell(columns.size() - 1, last));
        xml.open("mergeCells", "count", 1);
        xml.empty("mergeCell", "ref", "A1:" + cell(columns.size() - 1, 1));
        xml.close();
        xml.empty("printOptions", "horizontalCentered", 1);
        xml.empty("pageMargins", "left", 0.4, "right", 0.4, "top", 0.5, "bottom", 0.6, "header", 0.3, "footer", 0.3);
        xml.empty("pageSetup", "paperSize", 9, "orientation", "landscape", "fitToWidth", 1, "fitToHeight", 0);
        xml.open("headerFooter");
        xml.text("oddFooter", "&P/&N");
        xml.close();
        xml.close();
        xml.end();
    }

    /** Writes the rows and tells the number of the last. */
    private int data(Xml xml) throws IOException {
        xml.open("sheetData");
        xml.open("row", "r", 1, "ht", 32, "customHeight", 1);
        put(xml, 0, 1, TITLE, title);
        xml.close();
        xml.open("row", "r", 2, "ht", 32, "customHeight", 1);
        int column = 0;
        for (String name : columns.keySet()) {
            put(xml, column++, 2, HEADER, name);
        }
        xml.close();
        int number = 2;
        for (Iterator<List<Object>> each = rows.get().iterator(); each.hasNext() && number < MOST_ROWS; ) {
            row(xml, ++number, number == MOST_ROWS ? last() : each.next());
        }
        xml.close();
        return number;
    }

    private List<Object> last() {
        return Collections.nCopies(columns.size(), more);
    }

    private void row(Xml xml, int number, List<Object> cells) throws IOException {
        xml.open("row", "r", number, "ht", height(cells), "customHeight", 1);
        for (int column = 0; column < cells.size(); column++) {
            put(xml, column, number, WORDS, cells.get(column));
        }
        xml.close();
    }

    /** High enough for the longest cell: not every program works that out when it opens the file. */
    private double height(List<Object> row) {
        int lines = 1;
        int column = 0;
        for (int width : columns.values()) {
            int needed = DisplayWidth.of(row.get(column++).toString());
            lines = Math.max(lines, (needed + width - 3) / (width - 2));
        }
        return Math.min(HIGHEST, lines * LINE + 2);
    }

    private static void put(Xml xml, int column, int row, int style, Object value) throws IOException {
        String cell = cell(column, row);
        if (value instanceof LocalDate date) {
            number(xml, cell, DATE, ChronoUnit.DAYS.between(DAY_ZERO, date));
        } else if (value instanceof Number number) {
            number(xml, cell, NUMBER, number.longValue());
        } else {
            String text = Printable.of(value.toString());
            xml.open("c", "r", cell, "s", style, "t", "inlineStr");
            xml.open("is");
            xml.text("t", text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            xml.close();
            xml.close();
        }
    }

    private static void number(Xml xml, String cell, int style, long number) throws IOException {
        xml.open("c", "r", cell, "s", style);
        xml.text("v", String.valueOf(number));
        xml.close();
    }

    /** Such as {@code C7}; no table here has more than 26 columns. */
    private static String cell(int column, int row) {
        return (char) ('A' + column) + String.valueOf(row);
    }
}

package io.duban.plugins.sheet;

import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.XmlCursor;
import io.duban.plugins.sheet.Sheet.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 工作表读取: reads the cells of one sheet of an xlsx. */
final class SheetReader {
    private static final int LAST_COLUMN = 16_383;

    private final List<String> strings;
    private final CellStyles styles;
    private final ReadLimits limits;
    private long cells;

    SheetReader(List<String> strings, CellStyles styles, ReadLimits limits) {
        this.strings = strings;
        this.styles = styles;
        this.limits = limits;
    }

    Sheet read(String name, XmlCursor xml) throws UnreadableException {
        Sheet sheet = new Sheet(name);
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            switch (xml.name()) {
                case "cols" -> readColumns(xml, sheet);
                case "sheetData" -> readRows(xml, sheet);
                case "mergeCells" -> {
                    while (xml.nextChild(2)) {
                        merge(sheet, String.valueOf(xml.attribute("ref")));
                    }
                }
                default -> {
                    // Views, filters, pages.
                }
            }
        }
        return sheet;
    }

    private static void readColumns(XmlCursor xml, Sheet sheet) throws UnreadableException {
        while (xml.nextChild(2)) {
            if (isOn(xml.attribute("hidden"))) {
                int last = Math.min(LAST_COLUMN, xml.number("max", 0));
                for (int column = xml.number("min", 1); column <= last; column++) {
                    sheet.hideColumn(column - 1);
                }
            }
        }
    }

    private void readRows(XmlCursor xml, Sheet sheet) throws UnreadableException {
        int row = -1;
        while (xml.nextChild(2)) {
            row = xml.number("r", row + 2) - 1;
            if (isOn(xml.attribute("hidden"))) {
                sheet.hideRow(row);
            }
            int column = -1;
            while (xml.nextChild(3)) {
                column = column(xml.attribute("r"), column + 1);
                if (++cells > limits.of(Limit.CELLS)) {
                    throw Sheet.tooManyCells(limits);
                }
                sheet.put(row, column, text(xml));
            }
        }
    }

    private String text(XmlCursor xml) throws UnreadableException {
        String type = String.valueOf(xml.attribute("t"));
        int style = xml.number("s", 0);
        String text = "";
        while (xml.nextChild(4)) {
            if (xml.name().equals("is")) {
                text = richText(xml);
            } else if (xml.name().equals("v")) {
                text = value(xml.text(), type, style);
            }
        }
        return text;
    }

    private String value(String value, String type, int style) {
        return switch (type) {
            case "s" -> {
                int index = (int) number(value, -1);
                yield index >= 0 && index < strings.size() ? strings.get(index) : "";
            }
            case "str", "d" -> value;
            case "b" -> value.equals("1") ? "是" : "否";
            // Errors of formulas say nothing.
            case "e" -> "";
            default -> styles.show(number(value, Double.NaN), style);
        };
    }

    /** The text of the element that the cursor is at, without the readings of its characters. */
    static String richText(XmlCursor xml) throws UnreadableException {
        StringBuilder text = new StringBuilder();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "r" -> text.append(richText(xml));
                default -> {
                    // Looks and readings.
                }
            }
        }
        return text.toString();
    }

    private static void merge(Sheet sheet, String reference) {
        String[] corners = reference.split(":", 2);
        if (corners.length == 2) {
            Region region = new Region(row(corners[0]), column(corners[0], 0), row(corners[1]), column(corners[1], 0));
            if (region.row() >= 0 && region.lastRow() >= region.row() && region.lastColumn() >= region.column()) {
                sheet.merge(region);
            }
        }
    }

    private static int row(String reference) {
        return (int) number(reference.replaceAll("[^0-9]", ""), 0) - 1;
    }

    /** The column of a reference such as {@code AB12}, from 0. */
    private static int column(@Nullable String reference, int otherwise) {
        if (reference == null || reference.isEmpty()) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = Math.min(LAST_COLUMN, column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        return Math.max(0, column - 1);
    }

    private static boolean isOn(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private static double number(String text, double otherwise) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}

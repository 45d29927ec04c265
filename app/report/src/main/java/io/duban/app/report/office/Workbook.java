package io.duban.app.report.office;

import io.duban.app.report.Messages;
import io.duban.app.report.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** 工作簿: sheets as an xlsx file, whose bytes depend on its content alone. */
final class Workbook {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Messages messages;
    private final List<Sheet> sheets = new ArrayList<>();

    Workbook(Messages messages) {
        this.messages = messages;
    }

    /** Adds a sheet whose rows are made as they are written. */
    void add(String name, String title, Map<String, Integer> columns, Supplier<Stream<List<Object>>> rows) {
        sheets.add(new Sheet(name, title, columns, rows, messages.text("office.more")));
    }

    void write(OutputStream out) throws IOException {
        OfficePackage file = new OfficePackage(out);
        file.main("xl/workbook.xml", TYPES + "sheet.main+xml", this::workbook);
        file.related("xl/styles.xml", TYPES + "styles+xml", "styles", this::styles);
        for (int i = 0; i < sheets.size(); i++) {
            file.related(
                    "xl/worksheets/sheet" + (i + 1) + ".xml",
                    TYPES + "worksheet+xml",
                    "worksheet",
                    sheets.get(i)::write);
        }
        file.finish();
    }

    private void workbook(OutputStream out) throws IOException {
        Xml xml = new Xml(out);
        xml.open("workbook", "xmlns", MAIN, "xmlns:r", OfficePackage.RELATIONSHIPS);
        xml.open("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            // The styles are the first part that the workbook is related to.
            xml.empty("sheet", "name", sheets.get(i).name(), "sheetId", i + 1, "r:id", OfficePackage.id(i + 1));
        }
        xml.close();
        xml.open("definedNames");
        for (int i = 0; i < sheets.size(); i++) {
            String header = "'" + sheets.get(i).name() + "'!$2:$2";
            xml.text("definedName", header, "name", "_xlnm.Print_Titles", "localSheetId", i);
        }
        xml.close();
        xml.close();
        xml.end();
    }

    private void styles(OutputStream out) throws IOException {
        Xml xml = new Xml(out);
        xml.open("styleSheet", "xmlns", MAIN);
        xml.open("numFmts", "count", 1);
        xml.empty("numFmt", "numFmtId", 164, "formatCode", messages.text("office.date"));
        xml.close();
        xml.open("fonts", "count", 3);
        font(xml, 11, false);
        font(xml, 16, true);
        font(xml, 11, true);
        xml.close();
        xml.open("fills", "count", 3);
        fill(xml, "none");
        fill(xml, "gray125");
        xml.open("fill");
        xml.open("patternFill", "patternType", "solid");
        xml.empty("fgColor", "rgb", "FFD9E2F0");
        xml.close();
        xml.close();
        xml.close();
        xml.open("borders", "count", 2);
        border(xml);
        border(xml, "style", "thin");
        xml.close();
        xml.open("cellStyleXfs", "count", 1);
        xml.empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0);
        xml.close();
        xml.open("cellXfs", "count", 6);
        xml.empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0, "xfId", 0);
        style(xml, 0, 1, 0, 0, "horizontal", "center", "vertical", "center");
        style(xml, 0, 2, 2, 1, "horizontal", "center", "vertical", "center", "wrapText", 1);
        style(xml, 0, 0, 0, 1, "vertical", "top", "wrapText", 1);
        style(xml, 0, 0, 0, 1, "horizontal", "center", "vertical", "top");
        style(xml, 164, 0, 0, 1, "horizontal", "center", "vertical", "top");
        xml.close();
        xml.close();
        xml.end();
    }

    private static void font(Xml xml, int size, boolean bold) throws IOException {
        xml.open("font");
        if (bold) {
            xml.empty("b");
        }
        xml.empty("sz", "val", size);
        xml.empty("name", "val", "宋体");
        xml.close();
    }

    private static void fill(Xml xml, String pattern) throws IOException {
        xml.open("fill");
        xml.empty("patternFill", "patternType", pattern);
        xml.close();
    }

    private static void border(Xml xml, Object... line) throws IOException {
        xml.open("border");
        for (String side : List.of("left", "right", "top", "bottom")) {
            xml.empty(side, line);
        }
        xml.close();
    }

    private static void style(Xml xml, int format, int font, int fill, int border, Object... alignment)
            throws IOException {
        xml.open(
                "xf",
                "numFmtId",
                format,
                "fontId",
                font,
                "fillId",
                fill,
                "borderId",
                border,
                "xfId",
                0,
                "applyNumberFormat",
                1,
                "applyFont",
                1,
                "applyFill",
                1,
                "applyBorder",
                1,
                "applyAlignment",
                1);
        xml.empty("alignment", alignment);
        xml.close();
    }
}

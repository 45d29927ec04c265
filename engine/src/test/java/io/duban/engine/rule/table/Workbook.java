package io.duban.engine.rule.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand: the parts that hold cells and nothing else. */
public final class Workbook {
    private Workbook() {}

    /** One sheet of these rows; texts are shared, numbers are not, as spreadsheets do. */
    public static byte[] of(List<List<String>> rows) {
        StringBuilder strings = new StringBuilder("<sst xmlns=\"m\">");
        StringBuilder sheet = new StringBuilder("<worksheet xmlns=\"m\"><sheetData>");
        int count = 0;
        for (int r = 0; r < rows.size(); r++) {
            sheet.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                String cell = rows.get(r).get(c);
                String place = (char) ('A' + c) + "" + (r + 1);
                if (cell.matches("[0-9]+")) {
                    sheet.append("<c r=\"" + place + "\"><v>" + cell + "</v></c>");
                } else if (!cell.isEmpty()) {
                    sheet.append("<c r=\"" + place + "\" t=\"s\"><v>" + count++ + "</v></c>");
                    strings.append("<si><t>" + cell.replace("&", "&amp;").replace("<", "&lt;") + "</t></si>");
                }
            }
            sheet.append("</row>");
        }
        return zip(Map.of(
                "xl/worksheets/sheet1.xml",
                        sheet.append("</sheetData></worksheet>").toString(),
                "xl/sharedStrings.xml", strings.append("</sst>").toString()));
    }

    /** Any parts. */
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

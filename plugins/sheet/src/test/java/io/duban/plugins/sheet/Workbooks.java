package io.duban.plugins.sheet;

import io.duban.plugins.testkit.SamplePackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** 测试用台账: one ledger in both formats. */
final class Workbooks {
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final double MAY_31 = 48_000;

    private Workbooks() {}

    /** A package whose one sheet has these rows. */
    static byte[] xlsx(String rows, String after) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook" + MAIN + " xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"底稿\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst" + MAIN
                        + "><si><t>任务</t></si><si><r><t>责任</t></r><r><t>单位</t></r><rPh><t>ze</t></rPh></si></sst>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet" + MAIN
                        + "><numFmts><numFmt numFmtId=\"176\" formatCode=\"m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/></cellXfs></styleSheet>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet" + MAIN + "><cols><col min=\"5\" max=\"5\" hidden=\"1\"/></cols><sheetData>" + rows
                        + "</sheetData>" + after + "</worksheet>");
        parts.put("xl/worksheets/sheet2.xml", "<worksheet" + MAIN + "><sheetData/></worksheet>");
        return SamplePackage.of(parts);
    }

    static byte[] xlsx() {
        return xlsx(
                "<row r=\"1\">" + inline("A1", "重点任务督办台账") + "</row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c>"
                        + inline("C3", "完成时限") + "</row>"
                        + "<row r=\"4\">" + inline("A4", "水库巡查") + inline("B4", "县水利局") + "<c r=\"C4\" s=\"1\"><v>"
                        + MAY_31 + "</v></c>"
                        + inline("E4", "内部") + "</row>"
                        + "<row r=\"5\">" + inline("B5", "县应急管理局") + inline("C5", "6月底前") + "</row>"
                        + "<row r=\"6\" hidden=\"1\">" + inline("A6", "作废") + inline("B6", "作废") + "</row>"
                        + "<row r=\"7\">" + inline("A7", "合计2项") + "<c r=\"C7\" s=\"2\"><v>" + MAY_31 + "</v></c></row>"
                        + "<row r=\"8\">" + inline("A8", "注：按月报送。") + "</row>",
                "<mergeCells><mergeCell ref=\"A4:A5\"/><mergeCell ref=\"A7:B7\"/></mergeCells>");
    }

    private static String inline(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static byte[] xls(String password) {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("台账");
            put(sheet, 0, 0, "重点任务督办台账");
            String[][] rows = {{"任务", "责任单位", "完成时限"}, {"水库巡查", "县水利局", ""}, {"", "县应急管理局", "6月底前"}, {"作废", "作废", ""}};
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    put(sheet, r + 2, c, rows[r][c]);
                }
            }
            HSSFCellStyle date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            HSSFCell due = put(sheet, 3, 2, "");
            due.setCellValue(LocalDate.of(1899, 12, 30).plusDays((long) MAY_31));
            due.setCellStyle(date);
            put(sheet, 3, 4, "内部");
            sheet.setColumnHidden(4, true);
            sheet.getRow(5).setZeroHeight(true);
            put(sheet, 6, 0, "合计2项");
            HSSFCellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("m\"月\"d\"日\""));
            HSSFCell sum = put(sheet, 6, 2, "");
            sum.setCellValue(MAY_31);
            sum.setCellStyle(day);
            put(sheet, 7, 0, "注：按月报送。");
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(6, 6, 0, 1));
            return bytes(workbook, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(HSSFWorkbook workbook, String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password.isEmpty() ? null : password);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static HSSFCell put(HSSFSheet sheet, int row, int column, String text) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        HSSFCell cell = line.createCell(column);
        cell.setCellValue(text);
        return cell;
    }
}

package io.duban.plugins.sheet;

import io.duban.api.document.Limit;
import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.CompoundFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** 旧版工作簿读取: takes the cells from POI. */
final class XlsFile {
    private final HSSFWorkbook xls;
    private final ReadLimits limits;
    private final ReadClock clock;
    private long cells;

    private XlsFile(HSSFWorkbook xls, ReadLimits limits) {
        this.xls = xls;
        this.limits = limits;
        this.clock = ReadClock.start(limits);
    }

    static Readable read(String format, byte[] bytes, ReadLimits limits) throws UnreadableException {
        byte[] sound = CompoundFile.sound(bytes);
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(sound));
                HSSFWorkbook xls = new HSSFWorkbook(files, false)) {
            boolean hasMacros = files.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
            return new XlsFile(xls, limits).read(hasMacros).finish(format, limits);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(Reason.ENCRYPTED, "needs a password; save a copy without one");
        } catch (OldExcelFormatException e) {
            throw new UnreadableException(Reason.UNKNOWN_FORMAT, "Excel 5 or 95; save it as xlsx");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // POI tells damage by exceptions of many kinds, unchecked ones among them.
            throw new UnreadableException(Reason.DAMAGED, "not a whole workbook; get the file again");
        }
    }

    private Workbook read(boolean hasMacros) throws UnreadableException {
        Workbook workbook = new Workbook();
        for (int i = 0; i < xls.getNumberOfSheets(); i++) {
            HSSFSheet from = xls.getSheetAt(i);
            workbook.add(read(from, workbook), xls.isSheetHidden(i) || xls.isSheetVeryHidden(i));
        }
        workbook.note(NoticeKind.EMBEDDED_OBJECTS, hasMacros ? 1 : 0);
        return workbook;
    }

    private Sheet read(HSSFSheet from, Workbook workbook) throws UnreadableException {
        Sheet sheet = new Sheet(from.getSheetName());
        boolean hasComments = false;
        for (Row row : from) {
            clock.check();
            if (row.getZeroHeight()) {
                sheet.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                if (++cells > limits.of(Limit.CELLS)) {
                    throw Sheet.tooManyCells(limits);
                }
                hasComments |= cell.getCellComment() != null;
                if (from.isColumnHidden(cell.getColumnIndex())) {
                    sheet.hideColumn(cell.getColumnIndex());
                }
                sheet.put(cell.getRowIndex(), cell.getColumnIndex(), text((HSSFCell) cell));
            }
        }
        for (CellRangeAddress region : from.getMergedRegions()) {
            sheet.merge(new Sheet.Region(
                    region.getFirstRow(), region.getFirstColumn(), region.getLastRow(), region.getLastColumn()));
        }
        workbook.note(NoticeKind.COMMENTS, hasComments ? 1 : 0);
        return sheet;
    }

    private String text(HSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "是" : "否";
            case NUMERIC ->
                CellFormat.show(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString(),
                        xls.getInternalWorkbook().isUsing1904DateWindowing());
            default -> "";
        };
    }
}

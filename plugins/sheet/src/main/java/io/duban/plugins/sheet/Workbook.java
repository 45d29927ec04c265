package io.duban.plugins.sheet;

import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.Remarks;
import io.duban.api.document.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** 工作簿: gathers the sheets of either format and puts the document together. */
final class Workbook {
    private final List<Sheet> sheets = new ArrayList<>();
    private final Remarks remarks = new Remarks();

    void note(NoticeKind kind, int count) {
        remarks.count(kind, count);
    }

    /** Adds a sheet; one that is hidden is told and left out. */
    void add(Sheet sheet, boolean hidden) {
        note(NoticeKind.HIDDEN_TEXT, hidden ? sheet.cells() : sheet.dropHidden());
        if (!hidden && !sheet.isEmpty()) {
            sheets.add(sheet);
        }
    }

    Readable finish(String format, ReadLimits limits) throws UnreadableException {
        DocumentBuilder builder = new DocumentBuilder(format, limits);
        for (Sheet sheet : sheets) {
            SheetText.add(sheet, sheets.size() > 1, limits, builder);
        }
        if (builder.isEmpty()) {
            throw remarks.nothing();
        }
        return new Readable(builder.build(), remarks.notices());
    }
}

package io.duban.plugins.sheet;

import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Notice;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 工作簿: gathers the sheets of either format and puts the document together. */
final class Workbook {
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<NoticeKind, Integer> seen = new EnumMap<>(NoticeKind.class);

    void note(NoticeKind kind, int count) {
        if (count > 0) {
            seen.merge(kind, count, Integer::sum);
        }
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
            throw new UnreadableException(Reason.EMPTY, "no text");
        }
        List<Notice> notices = new ArrayList<>();
        seen.forEach((kind, count) -> notices.add(new Notice(
                kind,
                count
                        + switch (kind) {
                            case HIDDEN_TEXT -> " cells of hidden rows, columns or sheets";
                            case COMMENTS -> " sheets with comments";
                            default -> " macros or embedded objects, not opened";
                        })));
        return new Readable(builder.build(), notices);
    }
}

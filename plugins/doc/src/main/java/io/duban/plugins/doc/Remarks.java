package io.duban.plugins.doc;

import io.duban.api.document.ReadResult.Notice;
import io.duban.api.document.ReadResult.NoticeKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 提示计数: counts what the text does not show while one document is read. */
final class Remarks {
    private final Map<NoticeKind, Integer> counts = new EnumMap<>(NoticeKind.class);
    private boolean pictures;

    void count(NoticeKind kind, int more) {
        counts.merge(kind, more, Integer::sum);
    }

    void picture() {
        pictures = true;
    }

    boolean hasPictures() {
        return pictures;
    }

    List<Notice> notices() {
        return counts.entrySet().stream()
                .map(entry -> new Notice(
                        entry.getKey(),
                        entry.getValue()
                                + switch (entry.getKey()) {
                                    case TRACKED_CHANGES -> " tracked insertions or deletions";
                                    case COMMENTS -> " paragraphs of comments";
                                    case HIDDEN_TEXT -> " hidden characters";
                                    default -> " macros or embedded objects, not opened";
                                }))
                .toList();
    }
}

package io.duban.api.document;

import io.duban.api.document.ReadResult.Notice;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Reason;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 提示计数: counts what the text does not show while one document is read. Belongs to one thread and one document. */
public final class Remarks {
    private final Map<NoticeKind, Integer> counts = new EnumMap<>(NoticeKind.class);
    private boolean pictures;

    /** So many more of a kind; none or fewer are nothing. */
    public void count(NoticeKind kind, int more) {
        if (more > 0) {
            counts.merge(kind, more, Integer::sum);
        }
    }

    /** A picture was seen: if there is no text at all, the text is in it. */
    public void picture() {
        pictures = true;
    }

    /** Why a document without any text could not be read. */
    public UnreadableException nothing() {
        return pictures
                ? new UnreadableException(Reason.IMAGE_ONLY, "pictures and no text; hand in the text itself")
                : new UnreadableException(Reason.EMPTY, "no text");
    }

    /** How many tracked changes and comments there are. */
    public int revisions() {
        return counts.getOrDefault(NoticeKind.TRACKED_CHANGES, 0) + counts.getOrDefault(NoticeKind.COMMENTS, 0);
    }

    /** One notice for each kind, in the order of the kinds. */
    public List<Notice> notices() {
        return counts.entrySet().stream()
                .map(entry -> new Notice(entry.getKey(), detail(entry.getKey(), entry.getValue())))
                .toList();
    }

    private static String detail(NoticeKind kind, int count) {
        return switch (kind) {
            case TRACKED_CHANGES -> count + " tracked insertions, deletions or moves";
            case COMMENTS -> count + " comments";
            case HIDDEN_TEXT -> count + " hidden characters, cells or passages";
            case EMBEDDED_OBJECTS -> count + " macros, embedded files or objects, not opened";
            case UNDECODABLE_CHARACTERS -> count + " characters";
            default -> count + " parts";
        };
    }
}

package io.duban.engine.check;

import io.duban.api.document.ReadResult.Notice;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.report.Problem;
import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 处理问题: what the stages before the rules could not do, as problems of the report. */
final class Problems {
    /** The text was read and no record recognised in it. */
    static final Problem NO_RECORD = new Problem("no-record", "");

    /** What was to be compared with minutes has no table of tasks. */
    static final Problem NO_LEDGER = new Problem("no-ledger", "");
    /** What is to be compared with others is not what was checked any more. */
    static final Problem CHANGED = new Problem(code(Reason.NOT_ACCESSIBLE), "changed or gone while it was checked");

    private Problems() {}

    static Problem of(Unreadable unreadable) {
        return new Problem(code(unreadable.reason()), unreadable.detail());
    }

    /** Parts that a reader left unread leave the verdict open; everything else that it tells is for information. */
    static List<Problem> unreadParts(List<Notice> notices) {
        return notices.stream()
                .filter(notice -> notice.kind() == NoticeKind.UNREAD_PARTS)
                .map(notice -> new Problem("unread-parts", notice.detail()))
                .toList();
    }

    static Problem notAccessible(Exception cause) {
        return new Problem(code(Reason.NOT_ACCESSIBLE), why(cause));
    }

    static Problem analysisFailed(Throwable failure) {
        return new Problem("analysis-failed", Failure.describe(failure));
    }

    static Problem internal(Throwable failure) {
        return new Problem(code(Reason.INTERNAL), Failure.describe(failure));
    }

    private static String code(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String why(Exception cause) {
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return "no such file";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileSystemException failure) {
            return Optional.ofNullable(failure.getReason()).orElseGet(() -> Failure.describe(cause));
        }
        return Failure.describe(cause);
    }
}

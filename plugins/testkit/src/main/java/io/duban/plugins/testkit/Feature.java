package io.duban.plugins.testkit;

import io.duban.api.document.ReadResult.NoticeKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 格式特性: what a format can hold. A reader claims features; for each the contract demands a sample that shows it. */
public enum Feature {
    /** 表格, with cells merged across columns and rows. */
    MERGED_CELLS(null),
    /** 自动编号: numbers that the format keeps apart from the text; they are part of the block's text. */
    NUMBERING(null),
    /** 修订痕迹: deletions are left out, insertions are in. */
    TRACKED_CHANGES(NoticeKind.TRACKED_CHANGES),
    /** 隐藏文字: left out. */
    HIDDEN_TEXT(NoticeKind.HIDDEN_TEXT),
    /** 批注: left out. */
    COMMENTS(NoticeKind.COMMENTS),
    /** 加密: a sample must come back as encrypted. */
    ENCRYPTION(null),
    /** 压缩包: the format is a ZIP package of XML parts. */
    PACKAGE(null);

    private final @Nullable NoticeKind notice;

    Feature(@Nullable NoticeKind notice) {
        this.notice = notice;
    }

    /** What the auditor is told when a document has it. */
    Optional<NoticeKind> notice() {
        return Optional.ofNullable(notice);
    }
}

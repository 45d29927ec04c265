package io.duban.api.document;

import java.util.List;

/** 读取结果: a document, or the reason why there is none. */
public sealed interface ReadResult {
    /**
     * 可读: the source was read.
     *
     * @param document what it says
     * @param notices what an auditor should know about how it was read; often empty
     */
    record Readable(Document document, List<Notice> notices) implements ReadResult {
        public Readable {
            notices = List.copyOf(notices);
        }
    }

    /**
     * 不可读: the source was not read; its verdict can only be {@code UNDETERMINED}.
     *
     * @param reason the class of failure
     * @param detail for the person who must find out: the part and the cause in plain English; may be empty
     */
    record Unreadable(Reason reason, String detail) implements ReadResult {}

    /** 不可读原因: why a source could not be read. */
    enum Reason {
        /** 空文件: no bytes, or nothing but white space. */
        EMPTY,
        /** 文件损坏: of a known format but truncated or malformed. */
        DAMAGED,
        /** 已加密: needs a password. */
        ENCRYPTED,
        /** 格式不支持: no reader knows the content, whatever the file's name says. */
        UNKNOWN_FORMAT,
        /** 仅有图像: pictures of text and no text. */
        IMAGE_ONLY,
        /** 超出限制: a {@link ReadLimits} bound was met. */
        TOO_LARGE,
        /** 无法访问: the file itself could not be opened. */
        NOT_ACCESSIBLE,
        /** 内部错误: the reader failed in a way it should not. */
        INTERNAL
    }

    /**
     * 提示: something about the source that its text does not show.
     *
     * @param kind what it is
     * @param detail a count, a part or a name in plain English; may be empty
     */
    record Notice(NoticeKind kind, String detail) {}

    /** 提示类型. */
    enum NoticeKind {
        /** 修订痕迹: tracked insertions or deletions; deletions are left out of the text. */
        TRACKED_CHANGES,
        /** 批注: comments, left out of the text. */
        COMMENTS,
        /** 隐藏文字: text marked as hidden, left out of the text. */
        HIDDEN_TEXT,
        /** 字符无法解码: bytes that the encoding does not know, replaced by U+FFFD. */
        UNDECODABLE_CHARACTERS,
        /** 嵌入对象: macros, embedded files or links, never opened. */
        EMBEDDED_OBJECTS,
        /** 未读部分: pages of pictures and the like, whose text nobody knows; the verdict cannot be {@code ACCEPTABLE}. */
        UNREAD_PARTS,
        /** 机器识别: text that a program recognised in pictures and may have misread, and so may every finding. */
        RECOGNISED_TEXT,
        /** 信任的规则集: rules that were taken as they stand, without the check that rules of users go through. */
        TRUSTED_RULES
    }
}

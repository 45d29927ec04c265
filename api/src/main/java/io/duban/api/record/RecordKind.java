package io.duban.api.record;

import java.util.Locale;

/** 材料类型: what sort of text a record is. Judged by the text, not by its title alone. */
public enum RecordKind {
    /** 会议纪要: issued minutes, decisions only. */
    MINUTES,
    /** 会议记录: the chronological record of a meeting. */
    NOTES,
    /** 讲话稿: what one person said or will say. */
    SPEECH,
    /** 会议报道: a news report about a meeting. */
    NEWS,
    /** 台账: a table of tasks. */
    LEDGER,
    /** 作文: a school essay or other prose that is no record of work. */
    ESSAY,
    /** 其他: none of these, or not enough to tell. */
    OTHER;

    /** The name in lower case, as profiles, pages and JSON write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

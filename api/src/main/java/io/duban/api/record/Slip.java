package io.duban.api.record;

import io.duban.api.document.Location;

/**
 * 文字瑕疵: a place where the text itself went wrong or was left unfinished, whatever it is about.
 *
 * @param text as it stands
 * @param kind what is wrong with it
 * @param instead what should stand there, or what it is at odds with; empty where there is nothing to say
 * @param location where it stands
 * @param confidence from 0 to 1
 */
public record Slip(String text, Kind kind, String instead, Location location, double confidence) implements Located {

    /** 瑕疵种类. */
    public enum Kind {
        /** 模板提示语: what a form asks its writer to fill in. */
        PROMPT,
        /** AI 或聊天残留: what a program says to who uses it. */
        MACHINE,
        /** 乱码: characters that a wrong decoding leaves. */
        GARBLED,
        /** 转写痕迹: speakers by number and clock times of a transcript; only the first of a record. */
        TRANSCRIPT,
        /** 错别字: a word miswritten. */
        MISSPELT,
        /** 符号不配对: a quotation mark or bracket without its other half. */
        UNPAIRED,
        /** 文内重复: a long sentence that stood before. */
        REPEATED,
        /** 相对日期: a day told from the day of speaking (下周). */
        RELATIVE_DATE,
        /** 时制混用: 下午 before an hour above twelve. */
        CLOCK,
        /** 金额不一致: an amount in figures and another one in words. */
        AMOUNT,
        /** 合计不等: a total that is not the sum of its parts. */
        TOTAL,
        /** 姓名不全: somebody listed by surname and post alone. */
        NAME
    }
}

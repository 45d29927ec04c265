package io.duban.engine.analysis.grammar.time;

import io.duban.engine.analysis.grammar.clause.Cursor;
import io.duban.engine.analysis.lexicon.PhraseSet;

/** 时刻读法: the hour or part of a day: 上午9时, 下午5点, 18时30分, 下班, 天黑. */
final class TimeOfDay {
    private static final PhraseSet DAY_PARTS =
            PhraseSet.of("上午", "下午", "中午", "晚上", "早上", "凌晨", "傍晚", "夜里", "夜间", "一早", "大早", "一大早", "晚", "早");
    private static final PhraseSet HOURS = PhraseSet.of("时", "点", ":", "：", "点钟");
    /** Parts of a day by which a thing can be done without a word of the day itself. */
    private static final PhraseSet CLOSINGS = PhraseSet.of("下班", "天黑", "天亮", "日落", "午夜", "天明");

    /** Those that bound a day only where it is named. */
    private static final PhraseSet ENDS = PhraseSet.of("放学前", "下课前", "收工前", "打烊前", "熄灯前", "散会前");

    private TimeOfDay() {}

    /** Steps over it, behind the day it belongs to. */
    static boolean read(Cursor cursor) {
        int start = cursor.at();
        cursor.skipBlanks();
        boolean found = cursor.acceptAny(DAY_PARTS);
        found |= hour(cursor);
        boolean closing = cursor.acceptAny(CLOSINGS);
        if (!closing && cursor.sees(ENDS)) {
            cursor.moveTo(cursor.at() + 2);
            closing = true;
        }
        return closing || found || cursor.back(start);
    }

    /** Steps over one that stands alone: an hour or a closing, but no mere 晚 or 早. */
    static boolean readAlone(Cursor cursor) {
        int start = cursor.at();
        if (cursor.acceptAny(CLOSINGS)) {
            return true;
        }
        cursor.acceptAny(DAY_PARTS);
        return hour(cursor) || cursor.back(start);
    }

    private static boolean hour(Cursor cursor) {
        int start = cursor.at();
        if (cursor.number() == -1 || !cursor.acceptAny(HOURS)) {
            return cursor.back(start);
        }
        cursor.skipBlanks();
        if (cursor.number() != -1) {
            cursor.accept("分");
        } else if (!cursor.accept("半")) {
            cursor.accept("整");
        }
        return true;
    }
}

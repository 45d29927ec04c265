package io.duban.engine.analysis.grammar.time;

import io.duban.api.record.Deadline;
import io.duban.engine.analysis.grammar.clause.Cursor;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.PhraseSet;
import org.jspecify.annotations.Nullable;

/** 周期: 每周一检, 每月25日前, 一周一通报, 日报告, 按季度. */
final class RhythmPhrases {
    private static final PhraseSet PERIODS = PhraseSet.of(
            "个工作日", "工作日", "个半月", "半个月", "半月", "半小时", "半个小时", "个半小时", "半天", "刻钟", "个礼拜", "礼拜", "个季度", "季度", "半年", "个学期",
            "学期", "学年", "个月", "个星期", "星期", "个小时", "小时", "分钟", "月", "班次", "班", "周", "旬", "日", "天", "年度", "年", "季", "晚",
            "早", "个周", "趟", "批次", "车次", "场次", "轮次");
    private static final PhraseSet PARTS =
            PhraseSet.of("早中晚", "早晚", "上下午", "上午", "下午", "晚上", "末", "底", "初", "中旬", "上旬", "下旬", "首月", "末月");
    private static final PhraseSet BOUNDS = PhraseSet.of("之前", "以前", "下班前", "前", "内", "之内", "以内");
    private static final PhraseSet DAY_UNITS = PhraseSet.of("日", "号", "时", "点", "月", "月底", "月初", "月末");
    private static final PhraseSet DAILY = PhraseSet.of("早中晚", "早晚");
    private static final PhraseSet ENDED = PhraseSet.of("结束后", "终了后", "终了之日起", "后", "结束后的");
    private static final String WEEKDAYS = "一二三四五六日";
    private static final PhraseSet DAYS = PhraseSet.of("日", "天", "个工作日", "工作日", "个自然日");
    private static final PhraseSet DEEDS = PhraseSet.of("检", "查", "报", "结", "清", "评");
    private static final PhraseSet REPORTS = PhraseSet.of(
            "报告", "调度", "通报", "汇总", "会商", "研判", "排查", "巡查", "检查", "督查", "督办", "检测", "统计", "汇报", "报送", "清零", "考核", "推进",
            "点评", "讲评");
    private static final String LONGER_DEEDS = "测查验修告送道表账理算扫洁价比议选";
    private static final PhraseSet DEEDS_IN_TURN = PhraseSet.of(
            "报告", "调度", "通报", "汇总", "会商", "研判", "排查", "巡查", "检查", "督查", "督办", "检测", "统计", "汇报", "报送", "清零", "跟踪", "例会",
            "反馈", "调研", "评比", "排名", "更新", "碰头", "总结", "分析", "点评", "公示", "上报", "报", "检", "查", "结", "清", "评", "晒", "会",
            "核", "考核", "小结", "推进", "盘点", "述职", "讲评", "演练", "走访", "培训", "自查", "呼", "换岗", "轮岗", "轮换", "小考", "考试", "抽查",
            "抽测", "回访", "家访", "巡", "盘", "清扫", "消毒", "测", "测温", "普查", "碰", "议", "评议", "点名", "督", "访", "学", "训", "练",
            "排序", "排位", "晾晒", "督导", "暗访", "复盘", "会诊", "梳理", "简报", "专报", "对账", "交账", "销号", "研究");
    private static final PhraseSet ANOTHER = PhraseSet.of("、一");
    private static final PhraseSet TURNS = PhraseSet.of("一", "两", "二", "半", "双", "三");
    private static final PhraseSet TIMES_IN_TURN = PhraseSet.of("一", "两", "双", "三");
    private static final PhraseSet IDIOMS = PhraseSet.of("日产日清", "日清日结", "周清月结", "日清零", "日清月结");
    private static final PhraseSet REPORT_PERIODS = PhraseSet.of("季度", "日", "周", "月", "季", "旬");
    private static final PhraseSet BY_PERIODS = PhraseSet.of("季度", "月份", "月", "周", "旬", "年度", "日", "季", "学期");
    private static final PhraseSet TIMES = PhraseSet.of("次", "回", "遍", "趟", "检", "测");
    private static final int LONGEST_DEED = 3;
    /** 一周内一次性办结, 两个月只上门一次: a term and a complaint, not a rhythm. */
    private static final String NO_RHYTHM = "内前后只仅才没";

    private static final String NO_COUNT = "第了零一二三四五六七八九十百两半0123456789.前近这那月";
    private static final String NO_REPORT = "会表群单";
    private static final String NO_BY = "的期光计度底历程";
    private static final String NO_REPORT_AFTER = "个半本当今次昨明前后即工作末近整全节假生期终同每下上中";

    private RhythmPhrases() {}

    static @Nullable TimeExpression at(String text, int offset, int end) {
        Cursor cursor = new Cursor(text, offset, end);
        boolean found =
                switch (cursor.peek()) {
                    case '每' -> each(cursor);
                    case '隔' -> !(offset > 0 && "间相阻".indexOf(text.charAt(offset - 1)) >= 0) && each(cursor);
                    case '一', '两', '二', '半', '双', '三' -> inTurn(cursor) || again(cursor, offset);
                    case '日', '周', '月', '季', '旬' -> !partOfDate(text, offset) && periodReport(cursor);
                    case '按' -> byPeriod(cursor);
                    case '天' -> cursor.accept("天天") && !cursor.peeks("的都");
                    case '逐' -> cursor.accept("逐") && cursor.acceptAny(BY_PERIODS);
                    case '早' -> cursor.acceptAny(DAILY) && cursor.peeks("各都");
                    default -> again(cursor, offset);
                };
        if (!found) {
            return null;
        }
        Deadline.Type type = cursor.maskedSince(offset) ? Deadline.Type.PLACEHOLDER : Deadline.Type.RECURRING;
        // 天天 tells of habits as well, and makes no task of what has no other sign.
        boolean bounded = text.charAt(offset) != '天';
        return new TimeExpression(offset, cursor.at(), type, bounded, null);
    }

    private static boolean partOfDate(String text, int offset) {
        return offset > 0
                && (Numerals.numeral(text.charAt(offset - 1)) || NO_REPORT_AFTER.indexOf(text.charAt(offset - 1)) >= 0);
    }

    /** 每7天, 每月底前, 每周五下班前, 每日XX时之前, 每隔两周. */
    private static boolean each(Cursor cursor) {
        cursor.accept("每");
        cursor.accept("隔");
        cursor.skipBlanks();
        boolean counted = cursor.number() != -1;
        cursor.skipBlanks();
        if (!cursor.acceptAny(PERIODS)) {
            return false;
        }
        int period = cursor.at();
        if (!counted) {
            if (inTurnWithin(cursor)) {
                return true;
            }
            day(cursor);
            if (cursor.at() == period && Rates.follows(cursor)) {
                return false;
            }
        }
        ordinal(cursor);
        cursor.acceptAny(PARTS);
        afterwards(cursor);
        boolean week = cursor.follows("周期拜");
        day(cursor);
        further(cursor, period, week);
        boolean weekday = cursor.at() == period + 1 && cursor.follows("一二三四五六");
        if (!cursor.acceptAny(BOUNDS) && !counted && weekday) {
            deed(cursor);
        }
        return true;
    }

    /** 每季度结束后15日内: so many days after each. */
    private static void afterwards(Cursor cursor) {
        int start = cursor.at();
        boolean counted = cursor.acceptAny(ENDED) && cursor.number() > 0 && cursor.acceptAny(DAYS);
        cursor.moveTo(counted ? cursor.at() : start);
    }

    /** The day in the period: 25日, 五, 20时, 17:30前 (but not 9:00 without a bound), or its month: 10月. */
    private static void day(Cursor cursor) {
        int start = cursor.at();
        boolean week = cursor.follows("周期拜");
        boolean word = week && CalendarReader.noWeekday(cursor);
        int day = cursor.number();
        boolean unit = day != -1 && (cursor.acceptAny(DAY_UNITS) || (cursor.minutes() && cursor.sees(BOUNDS)));
        // 每周一次: how often, and no Monday.
        boolean weekday = !word && day >= 1 && day <= 7 && week && cursor.follows("一二三四五六") && !cursor.sees(TIMES);
        if (!unit && !weekday) {
            cursor.moveTo(start);
            if (week && !word) {
                cursor.accept("日");
            }
        }
    }

    /** 每月5日、20日; 每周二、周五: further days of the same period. */
    private static void further(Cursor cursor, int period, boolean week) {
        int end = cursor.at();
        boolean more = end > period && (cursor.accept("、") || cursor.accept("和"));
        if (!more) {
            return;
        }
        boolean weekday = !cursor.accept("周") && cursor.follows("、和") && cursor.peeks(WEEKDAYS);
        int from = cursor.at();
        if (weekday && week) {
            cursor.moveTo(from + 1);
        } else {
            day(cursor);
        }
        if (cursor.at() == from) {
            cursor.moveTo(end);
        } else {
            further(cursor, period, week);
        }
    }

    /** 每月最后一个周五, 每月第一个工作日. */
    private static void ordinal(Cursor cursor) {
        int start = cursor.at();
        boolean which = cursor.accept("最后一个") || cursor.accept("首个");
        if (!which && cursor.accept("第")) {
            which = cursor.number() > 0 && cursor.accept("个");
        }
        if (!which || !cursor.acceptAny(PERIODS)) {
            cursor.moveTo(start);
            return;
        }
        day(cursor);
    }

    /** 每日一研判, 每周一督查、一通报: after 周 it may be the Monday, unless another deed follows. */
    private static boolean inTurnWithin(Cursor cursor) {
        int start = cursor.at();
        boolean monday = cursor.follows("周期拜");
        boolean found = cursor.accept("一") && cursor.acceptAny(DEEDS_IN_TURN) && (!monday || cursor.sees(ANOTHER));
        return found || cursor.back(start);
    }

    /** 每周一检. */
    private static void deed(Cursor cursor) {
        int start = cursor.at();
        if (cursor.acceptAny(DEEDS) && cursor.peeks(LONGER_DEEDS)) {
            cursor.moveTo(start);
        }
    }

    /** 一周一通报, 一日一报, 半月一调度, 两周一会商. */
    private static boolean inTurn(Cursor cursor) {
        return cursor.acceptAny(TURNS)
                && cursor.acceptAny(PERIODS)
                && cursor.acceptAny(TIMES_IN_TURN)
                && cursor.acceptAny(DEEDS_IN_TURN);
    }

    /** 三天发动一回, 一周开两次会, 半个月报一次: how often within a period. */
    private static boolean again(Cursor cursor, int offset) {
        cursor.moveTo(offset);
        boolean counted = !cursor.follows(NO_COUNT)
                && (cursor.number() > 0 || cursor.accept("半"))
                && cursor.peek() != '日'
                && cursor.acceptAny(PERIODS)
                && !cursor.peeks(NO_RHYTHM);
        if (!counted) {
            return cursor.back(offset);
        }
        int period = cursor.at();
        int last = month(cursor.since(offset)) ? period : period + LONGEST_DEED;
        for (int i = period; i <= last; i++) {
            cursor.moveTo(i);
            // 2017年第二次会议: which one, and not how often.
            boolean which = cursor.atEnd() || cursor.peek() == '第' || cursor.follows("第");
            if (!which && cursor.number() > 0 && cursor.acceptAny(TIMES) && cursor.peek() != '性') {
                // 一周一次 is one expression, 一周巡一次 has its deed within.
                cursor.moveTo(i == period ? cursor.at() : period);
                return true;
            }
        }
        return cursor.back(offset);
    }

    /** 10月底完成一次普查: the month of that number, and no period of so many. */
    private static boolean month(String counted) {
        return counted.endsWith("月") && "个半".indexOf(counted.charAt(counted.length() - 2)) < 0 && !counted.equals("两月");
    }

    /** 日报告, 周调度, 月通报. */
    private static boolean periodReport(Cursor cursor) {
        return cursor.acceptAny(IDIOMS)
                || (cursor.acceptAny(REPORT_PERIODS) && cursor.acceptAny(REPORTS) && !cursor.peeks(NO_REPORT));
    }

    /** 按月, 按季度. */
    private static boolean byPeriod(Cursor cursor) {
        cursor.moveTo(cursor.at() + 1);
        return cursor.acceptAny(BY_PERIODS) && !cursor.peeks(NO_BY);
    }
}

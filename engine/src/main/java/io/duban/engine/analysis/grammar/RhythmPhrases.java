package io.duban.engine.analysis.grammar;

import io.duban.api.record.Deadline.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 周期: 每周一检, 每月25日前, 一周一通报, 日报告, 按季度. */
final class RhythmPhrases {
    private static final List<String> PERIODS = List.of(
            "个工作日", "个半月", "半个月", "半月", "个礼拜", "礼拜", "个季度", "季度", "半年", "学期", "个月", "个星期", "星期", "小时", "分钟", "月", "周",
            "旬", "日", "天", "年", "季", "晚", "早");
    private static final List<String> PARTS =
            List.of("早中晚", "早晚", "上下午", "上午", "下午", "晚上", "末", "底", "初", "中旬", "上旬", "下旬");
    private static final List<String> REPORTS = List.of(
            "报告", "调度", "通报", "汇总", "会商", "研判", "排查", "巡查", "检查", "督查", "督办", "检测", "统计", "汇报", "报送", "清零", "跟踪", "例会",
            "反馈", "调研", "评比", "排名", "更新", "碰头", "总结", "分析", "点评", "公示", "上报", "报", "检", "查", "结", "清", "评", "晒", "会",
            "核", "考核", "小结");

    private RhythmPhrases() {}

    static @Nullable TimeExpression at(String text, int offset, int end) {
        Cursor cursor = new Cursor(text, offset, end);
        boolean found =
                switch (cursor.peek()) {
                    case '每' -> each(cursor);
                    case '一', '两', '二', '半', '双' -> onePerPeriod(cursor);
                    case '日', '周', '月', '季', '旬' -> (offset == 0 || !digitBefore(text, offset)) && periodReport(cursor);
                    case '按' -> byPeriod(cursor);
                    default -> false;
                };
        if (!found) {
            return null;
        }
        boolean masked = text.substring(offset, cursor.at()).chars().anyMatch(c -> "Xx×*＊_".indexOf(c) >= 0);
        return new TimeExpression(offset, cursor.at(), masked ? Type.PLACEHOLDER : Type.RECURRING, true, null);
    }

    private static boolean digitBefore(String text, int offset) {
        char before = text.charAt(offset - 1);
        return io.duban.engine.analysis.layout.Numerals.numeral(before)
                || "半本当今次昨明前后即工作末近整全节假生期终同".indexOf(before) >= 0;
    }

    /** 每7天, 每月底前, 每周五下班前, 每日XX时之前. */
    private static boolean each(Cursor cursor) {
        cursor.accept("每");
        cursor.accept("隔");
        int number = cursor.number();
        if (!cursor.acceptAny(PERIODS)) {
            return false;
        }
        int after = cursor.at();
        if (number < 0) {
            int day = cursor.number();
            if (day != -1) {
                boolean unit = cursor.accept("日") || cursor.accept("号") || cursor.accept("时") || cursor.accept("点");
                if (!unit && day >= 1 && day <= 7 && day != Cursor.MASKED) {
                    unit = true;
                }
                if (!unit) {
                    cursor.moveTo(after);
                }
            }
        }
        if ("0123456789扣".indexOf(cursor.peek()) >= 0 && cursor.at() == after && number < 0) {
            return false;
        }
        cursor.acceptAny(PARTS);
        int bound = cursor.at();
        if (!(cursor.accept("之前")
                || cursor.accept("以前")
                || cursor.accept("下班前")
                || cursor.accept("前")
                || cursor.accept("内"))) {
            cursor.moveTo(bound);
        }
        int report = cursor.at();
        if (!(report > after
                && number < 0
                && text(cursor, report - 1) != '前'
                && cursor.acceptAny(List.of("检", "查", "报", "结", "清", "评"))
                && !moreWord(cursor))) {
            cursor.moveTo(report);
        }
        return true;
    }

    private static char text(Cursor cursor, int offset) {
        int at = cursor.at();
        cursor.moveTo(offset);
        char c = cursor.peek();
        cursor.moveTo(at);
        return c;
    }

    private static boolean moreWord(Cursor cursor) {
        return "测查验修告送道表账理算扫洁价比议选".indexOf(cursor.peek()) >= 0;
    }

    /** 一周一通报, 一日一报, 半月一调度. */
    private static boolean onePerPeriod(Cursor cursor) {
        if (!(cursor.accept("一")
                || cursor.accept("两")
                || cursor.accept("二")
                || cursor.accept("半")
                || cursor.accept("双"))) {
            return false;
        }
        if (!cursor.acceptAny(PERIODS) || !cursor.accept("一")) {
            return false;
        }
        return cursor.acceptAny(REPORTS);
    }

    /** 日报告, 周调度, 月通报. */
    private static boolean periodReport(Cursor cursor) {
        if (cursor.acceptAny(List.of("日产日清", "日清日结", "周清月结", "日清零"))) {
            return true;
        }
        return cursor.acceptAny(List.of("季度", "日", "周", "月", "季", "旬")) && cursor.acceptAny(REPORTS.subList(0, 16));
    }

    /** 按月, 按季度, 逐月. */
    private static boolean byPeriod(Cursor cursor) {
        cursor.moveTo(cursor.at() + 1);
        return cursor.acceptAny(List.of("季度", "月份", "月", "周", "旬", "年度", "日", "季"))
                && "的期光计度底".indexOf(cursor.peek()) < 0;
    }
}

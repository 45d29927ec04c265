package io.duban.engine.analysis.grammar;

import io.duban.api.record.Deadline.Type;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 相对时限: a duration with a bound, 24小时之内, 10个工作日内, and the event it counts from, 接到通知后3日内. */
final class DurationPhrases {
    private static final List<String> UNITS = List.of(
            "个工作日", "工作日", "个小时", "小时", "分钟", "个自然日", "日", "天", "个星期", "个月", "周", "星期", "个季度", "季度", "年", "月");
    private static final List<String> BOUNDS = List.of("时间之内", "之内", "以内", "时间内", "内", "之前", "以前", "前");
    private static final List<String> NOT_DEADLINES = List.of(
            "核酸", "抗原", "检测证明", "有效", "阴性", "证明", "病例", "累计", "发生", "出现", "气温", "降雨", "将有", "无新增", "连续", "平均");
    private static final List<String> EVENTS = List.of(
            "接到通知", "收到通知", "接报", "接警", "发现问题", "发现", "接到报告", "印发之日", "下发之日", "发布之日", "签发之日", "受理之日", "公示期满", "会议结束",
            "会", "收到", "交办", "签订合同", "合同签订", "中标", "验收合格", "竣工验收", "受理", "通知下发", "文件下发", "纪要印发", "本纪要印发", "事发",
            "事件发生", "事故发生", "接到举报", "接到投诉", "接到任务", "分解后", "材料齐全", "批复", "立案", "到账", "自收到通知", "通知印发", "方案印发", "开工",
            "整改完成", "活动结束", "检查结束", "节", "交办之日", "收到函件", "接到交办件", "收到交办", "通知书送达", "送达");

    private DurationPhrases() {}

    /** Whether an event that a duration may count from begins here. */
    static boolean eventBefore(String text, int offset, int end) {
        char c = text.charAt(offset);
        return "接收发印下签受公会交合中验竣通文纪本事自立到批".indexOf(c) >= 0 && event(new Cursor(text, offset, end));
    }

    static @Nullable TimeExpression at(
            String text, int clauseStart, int offset, int end, @Nullable LocalDate meeting) {
        Cursor cursor = new Cursor(text, offset, end);
        boolean event = event(cursor);
        if (!event) {
            cursor.moveTo(offset);
            if (offset > clauseStart && (text.charAt(offset - 1) == '近' || text.charAt(offset - 1) == '第' || text.startsWith("此前", offset - 2))) {
                return null;
            }
        }
        int start = offset;
        int number = cursor.number();
        if (number == -1) {
            return null;
        }
        int beforeRange = cursor.at();
        if (cursor.accept("-") || cursor.accept("—") || cursor.accept("至") || cursor.accept("到") || cursor.accept("～")) {
            int upper = cursor.number();
            if (upper == -1) {
                cursor.moveTo(beforeRange);
            } else {
                number = upper;
            }
        }
        cursor.accept("多");
        int unitStart = cursor.at();
        if (!cursor.acceptAny(UNITS)) {
            return null;
        }
        boolean monthOfYear = !event && text.charAt(cursor.at() - 1) == '月' && text.charAt(cursor.at() - 2) != '个';
        boolean dayOfMonth = !event && text.charAt(cursor.at() - 1) == '日' && !text.startsWith("工作日", cursor.at() - 3)
                && offset > clauseStart && text.charAt(offset - 1) == '月';
        int bound = cursor.at();
        if (!cursor.acceptAny(BOUNDS) || monthOfYear || dayOfMonth) {
            return null;
        }
        boolean before = text.charAt(cursor.at() - 1) == '前';
        if (before && !text.startsWith("工作日", bound - 3) && !text.startsWith("小时", bound - 2) && !text.startsWith("天", bound - 1)) {
            return null;
        }
        for (String word : NOT_DEADLINES) {
            if (text.startsWith(word, cursor.at())) {
                return null;
            }
        }
        if (number == Cursor.MASKED) {
            return new TimeExpression(start, cursor.at(), Type.PLACEHOLDER, null);
        }
        String unit = text.substring(unitStart, bound);
        return new TimeExpression(
                start, cursor.at(), Type.RELATIVE, event || meeting == null ? null : DueDates.after(meeting, number, unit));
    }

    private static boolean event(Cursor cursor) {
        cursor.accept("自");
        cursor.accept("从");
        if (!cursor.acceptAny(EVENTS)) {
            return false;
        }
        if (cursor.accept("之后") || cursor.accept("以后") || cursor.accept("之日起") || cursor.accept("后") || cursor.accept("起")) {
            cursor.accept("的");
            cursor.accept("，");
            return cursor.numberFollows();
        }
        return false;
    }
}

package io.duban.engine.analysis.grammar;

import io.duban.api.record.DateInterval;
import io.duban.api.record.Deadline.Type;
import io.duban.engine.analysis.layout.Characters;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 相对时限: a duration with a bound, 24小时之内, 10个工作日内, and the event it counts from, 接到通知后3日内. */
final class DurationPhrases {
    private static final int EVENT_REACH = 14;
    private static final List<String> UNITS = List.of(
            "个工作日", "工作日", "个小时", "小时", "分钟", "个自然日", "日", "天", "个星期", "个礼拜", "个月", "周", "星期", "礼拜", "个季度", "季度", "年",
            "月");
    private static final List<String> BOUNDS = List.of("时间之内", "之内", "以内", "时间内", "内", "之前", "以前", "前");
    private static final List<String> NOT_DEADLINES =
            List.of("核酸", "抗原", "检测证明", "有效", "阴性", "证明", "病例", "累计", "发生", "出现", "气温", "降雨", "将有", "无新增", "连续", "平均");
    private static final List<String> LIMITS =
            List.of("控制在", "不超过", "不少于", "不低于", "最长", "压缩到", "压减到", "缩短到", "缩减到", "限定在", "近", "此前", "第", "前", "过去");
    private static final List<String> EVENT_STARTS = List.of(
            "自", "从", "接到", "收到", "接报", "接警", "发现", "会", "合同", "灾", "事", "签", "通知", "文件", "公示", "验收", "受理", "交办", "分解",
            "中标", "批复", "立案", "印发", "本纪要");

    private DurationPhrases() {}

    static @Nullable TimeExpression at(String text, int clauseStart, int offset, int end, @Nullable LocalDate meeting) {
        Cursor cursor = new Cursor(text, offset, end);
        boolean ahead = cursor.accept("提前");
        cursor.skipBlanks();
        boolean half = !ahead && cursor.accept("半") && !cursor.numberFollows();
        int number = half ? 1 : upper(cursor);
        if (number == -1 || LIMITS.stream().anyMatch(limit -> text.startsWith(limit, offset - limit.length()))) {
            return null;
        }
        cursor.skipBlanks();
        cursor.accept("多");
        int unitStart = cursor.at();
        if (!cursor.acceptAny(UNITS)) {
            return null;
        }
        String unit = text.substring(unitStart, cursor.at());
        boolean date = unit.equals("月")
                || unit.equals("年")
                || (unit.equals("日") && offset > clauseStart && text.charAt(offset - 1) == '月');
        if (ahead) {
            return new TimeExpression(offset, cursor.at(), Type.RELATIVE, true, null);
        }
        if (date || !cursor.acceptAny(BOUNDS) || !deadline(text, unit, cursor.at())) {
            return null;
        }
        int start = event(text, clauseStart, offset);
        Type type = number == Cursor.MASKED ? Type.PLACEHOLDER : Type.RELATIVE;
        boolean counted = type == Type.RELATIVE && start == offset && meeting != null;
        DateInterval due = counted && meeting != null ? DueDates.after(meeting, number, unit) : null;
        return new TimeExpression(start, cursor.at(), type, true, due);
    }

    /** A number, or the upper one of a range (5-7天内). */
    private static int upper(Cursor cursor) {
        int number = cursor.number();
        int before = cursor.at();
        boolean range = number != -1
                && (cursor.accept("-")
                        || cursor.accept("—")
                        || cursor.accept("至")
                        || cursor.accept("到")
                        || cursor.accept("～"));
        int upper = range ? cursor.number() : -1;
        if (upper == -1) {
            cursor.moveTo(before);
            return number;
        }
        return upper;
    }

    private static boolean deadline(String text, String unit, int end) {
        boolean before = text.charAt(end - 1) == '前';
        boolean countable = unit.endsWith("工作日") || unit.endsWith("小时") || unit.equals("天");
        return (!before || countable) && NOT_DEADLINES.stream().noneMatch(word -> text.startsWith(word, end));
    }

    /** Where the event begins that the duration counts from, or the duration itself. */
    private static int event(String text, int clauseStart, int offset) {
        int at = offset;
        while (at > clauseStart && (Characters.blank(text.charAt(at - 1)) || text.charAt(at - 1) == '的')) {
            at--;
        }
        boolean after = at > clauseStart && (text.charAt(at - 1) == '后' || text.charAt(at - 1) == '起');
        if (!after) {
            return offset;
        }
        int from = Math.max(clauseStart, at - EVENT_REACH);
        for (int i = from; i < at - 1; i++) {
            int start = i;
            if (EVENT_STARTS.stream().anyMatch(word -> text.startsWith(word, start))) {
                return i;
            }
        }
        return at - clauseStart <= 7 ? clauseStart : offset;
    }
}

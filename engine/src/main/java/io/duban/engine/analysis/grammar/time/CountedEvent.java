package io.duban.engine.analysis.grammar.time;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.PhraseSet;

/** 起算事件: the event before a duration that it counts from (接到通知后3日内) or back from (施工前24小时). */
final class CountedEvent {
    private static final int EVENT_REACH = 14;
    private static final int WHOLE_EVENT = 7;
    private static final int BRIEF_EVENT = 4;
    private static final PhraseSet EVENT_STARTS = PhraseSet.of(
            "自", "从", "接到", "收到", "接报", "接警", "发现", "会", "合同", "灾", "事", "签", "通知", "文件", "公示", "验收", "受理", "交办", "分解",
            "中标", "批复", "立案", "印发", "本纪要", "到岗", "节", "雨停", "灾害", "到期", "完工", "竣工", "开工");
    private static final PhraseSet MUST = PhraseSet.of("须于", "应于", "须在", "应在", "要在", "必须", "应当", "需在", "需于", "应", "须");
    private static final PhraseSet RECEIVING = PhraseSet.of("接到", "收到", "接", "收");
    private static final PhraseSet MESSAGES =
            PhraseSet.of("通知", "报告", "报警", "指令", "电话", "信息", "投诉", "举报", "警情", "求助", "申请", "来信", "工单");
    private static final String NO_EVENT = "此目日之以年月周天先提在于要须应的了，、";
    /** 我县前两个月: whose the first months of a year are that figures tell of. */
    private static final PhraseSet OWNERS = PhraseSet.of(
            "我县", "我市", "我区", "我镇", "我乡", "我省", "我州", "我局", "我院", "我校", "我司", "全县", "全市", "全区", "全镇", "全乡", "全省", "全州",
            "全国", "全局", "全院", "全校", "全公司", "公司", "集团", "本县", "本市", "本区", "今年", "去年", "本年", "年度");

    private CountedEvent() {}

    /** Where the event begins that the duration counts from, or the duration itself. */
    static int start(String text, int clauseStart, int offset) {
        int at = offset;
        while (at > clauseStart && (Characters.blank(text.charAt(at - 1)) || text.charAt(at - 1) == '的')) {
            at--;
        }
        boolean after = at > clauseStart && (text.charAt(at - 1) == '后' || text.charAt(at - 1) == '起');
        if (!after) {
            int told = MESSAGES.startBefore(text, clauseStart, at);
            int received = told < 0 ? -1 : RECEIVING.first(text, Math.max(clauseStart, told - WHOLE_EVENT), told);
            return received < 0 ? offset : received;
        }
        // 事件须于发生后24小时内上报: what must be done is no part of the event.
        int from = Math.max(clauseStart, at - EVENT_REACH);
        int must = MUST.first(text, from, at - 1);
        int head = must < 0 ? clauseStart : MUST.endAt(text, must, at - 1);
        int begin = EVENT_STARTS.first(text, Math.max(from, head), at - 1);
        if (begin >= 0) {
            return begin;
        }
        return at - head <= (must < 0 ? WHOLE_EVENT : BRIEF_EVENT) ? head : offset;
    }

    /** Where the event begins that a duration counts back from (施工前24小时), or the duration itself. */
    static int startBack(String text, int clauseStart, int offset) {
        int event = offset - 2;
        boolean before = event >= clauseStart && text.charAt(offset - 1) == '前';
        if (!before
                || OWNERS.startBefore(text, clauseStart, offset - 1) >= 0
                || !Characters.han(text.charAt(event))
                || NO_EVENT.indexOf(text.charAt(event)) >= 0) {
            return offset;
        }
        boolean longer = event > clauseStart
                && Characters.han(text.charAt(event - 1))
                && NO_EVENT.indexOf(text.charAt(event - 1)) < 0;
        return longer ? event - 1 : event;
    }
}

package io.duban.engine.analysis.grammar.placeholder;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.PhraseSet;

/** 着重标记: tells the {@code **} that Markdown puts around words from the {@code **} that masks them. */
final class Emphasis {
    private static final int LONGEST = 30;
    private static final String MARK = "**";
    private static final PhraseSet LABELS = PhraseSet.of(
            "决议", "决定", "决策", "共识", "结论", "要求", "措施", "整改措施", "问题", "存在问题", "建议", "意见", "备注", "说明", "任务", "目标", "议题",
            "内容", "时间", "地点", "主持人", "记录人", "责任人", "负责人", "责任单位", "责任部门", "牵头部门", "时限", "完成时限", "完成时间", "行动项", "待办事项",
            "下一步");
    private static final String FOLLOWERS = "：:，,。 　；;、（(《";

    private Emphasis() {}

    /** Whether the run of asterisks between the bounds emphasises: it has a partner, and one of the two ends a label. */
    static boolean at(String text, int start, int end) {
        if (text.charAt(start) != '*') {
            return false;
        }
        if (end - start != MARK.length()) {
            return listed(text, start, end) || (end - start == 1 && labels(text, start, end));
        }
        return opens(text, start, end) || closes(text, start, end);
    }

    private static boolean listed(String text, int start, int end) {
        return start == 0 && end < text.length() && text.charAt(end) == ' ';
    }

    /** *决议：…。*责任人：…: the mark of an item, where the line or its sentence begins with a label. */
    private static boolean labels(String text, int start, int end) {
        boolean begins = start == 0 || Characters.endsSentence(text.charAt(start - 1));
        int label = begins ? LABELS.endAt(text, end) : -1;
        return label > 0 && label < text.length() && Characters.colon(text.charAt(label));
    }

    private static boolean opens(String text, int start, int end) {
        int close = text.indexOf(MARK, end);
        boolean near = close > end && close - end <= LONGEST && !Characters.blank(text.charAt(close - 1));
        return near && words(text, end) && afterBreak(text, start) && endsLabel(text, close);
    }

    private static boolean closes(String text, int start, int end) {
        int open = text.lastIndexOf(MARK, start - 1);
        boolean near = open >= 0
                && start - open <= LONGEST + MARK.length()
                && end <= text.length()
                && !Characters.blank(text.charAt(start - 1));
        return near && words(text, open + MARK.length()) && afterBreak(text, open) && endsLabel(text, start);
    }

    /** Whether words follow that can be emphasised, and no mark: **、**. */
    private static boolean words(String text, int from) {
        return from < text.length() && FOLLOWERS.indexOf(text.charAt(from)) < 0;
    }

    private static boolean afterBreak(String text, int at) {
        return at == 0 || !Characters.han(text.charAt(at - 1));
    }

    private static boolean endsLabel(String text, int mark) {
        int after = mark + MARK.length();
        boolean colonWithin = mark > 0 && Characters.colon(text.charAt(mark - 1));
        return colonWithin || after >= text.length() || FOLLOWERS.indexOf(text.charAt(after)) >= 0;
    }
}

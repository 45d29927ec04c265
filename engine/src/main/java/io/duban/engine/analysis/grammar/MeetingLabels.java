package io.duban.engine.analysis.grammar;

import java.util.List;

/** 会议要素标签: what label blocks of minutes begin their lines with. */
final class MeetingLabels {
    private static final List<String> LABELS = List.of(
            "时间", "地点", "主持", "出席", "列席", "请假", "缺席", "记录", "参加", "参会", "与会", "到会", "议题", "会议时间", "会议地点", "会议名称",
            "会议主题", "会议议题", "会议议程", "会议记录", "抄送", "发送", "主送", "印发", "签发", "附件", "表决结果", "投票结果", "表决", "分送", "拟稿", "审核",
            "校对", "联系人", "备注", "会议内容");

    private MeetingLabels() {}

    /** Whether a text begins with such a label and a colon. */
    static boolean labelled(String text) {
        int colon = -1;
        for (int i = 1; i < Math.min(10, text.length()); i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                colon = i;
                break;
            }
        }
        if (colon < 0) {
            return false;
        }
        String label = text.substring(0, colon).replaceAll("[\\s　*【】]", "");
        return LABELS.stream()
                .anyMatch(
                        word -> label.equals(word) || (label.startsWith(word) && label.length() <= word.length() + 3));
    }
}

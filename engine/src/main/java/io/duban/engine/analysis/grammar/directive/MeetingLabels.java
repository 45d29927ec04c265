package io.duban.engine.analysis.grammar.directive;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.regex.Pattern;

/** 会议要素标签: what label blocks of minutes begin their lines with. */
final class MeetingLabels {
    private static final PhraseSet LABELS = PhraseSet.of(
            "时间", "地点", "主持", "出席", "列席", "请假", "缺席", "记录", "参加", "参会", "与会", "到会", "议题", "会议时间", "会议地点", "会议名称",
            "会议主题", "会议议题", "会议议程", "会议记录", "抄送", "抄报", "发送", "主送", "印发", "签发", "附件", "附", "表决结果", "投票结果", "表决", "分送",
            "拟稿", "审核", "校对", "联系人", "会议内容", "约谈");

    /** 到会代表签名：（另附）. */
    private static final PhraseSet SIGNATURES = PhraseSet.of("签名", "签字", "签到", "签章", "盖章");

    /** 培训地点：, 参训人员：, 报到时间：. */
    private static final PhraseSet ANNOUNCED = PhraseSet.of("时间", "地点", "人员", "对象", "范围");

    private static final int LONGEST_ANNOUNCED = 6;

    private static final Pattern ORNAMENTS = Pattern.compile("[\\s　*【】]");

    private MeetingLabels() {}

    /** Whether a text begins with such a label and a colon; up to three characters may stand between them. */
    static boolean labelled(String text) {
        int colon = -1;
        for (int i = 1; i < Math.min(10, text.length()); i++) {
            if (Characters.colon(text.charAt(i))) {
                colon = i;
                break;
            }
        }
        if (colon < 0) {
            return false;
        }
        String label = ORNAMENTS.matcher(text.substring(0, colon)).replaceAll("");
        if (SIGNATURES.ends(label) || (label.length() <= LONGEST_ANNOUNCED && ANNOUNCED.ends(label))) {
            return true;
        }
        int word = LABELS.endAt(label, 0);
        return word >= 0 && label.length() <= word + 3;
    }
}

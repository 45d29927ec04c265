package io.duban.engine.analysis.grammar.directive;

import io.duban.api.record.OutlineItem;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.Reporting;
import io.duban.engine.analysis.grammar.unit.Filling;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.BitSet;
import java.util.List;

/**
 * 决定事项: what stands under a head that decides or demands (三、会议决议, 会议要求：一是…；二是…) is an order in the words of a
 * decision: 将钥匙移交管理站, 下月初召开碰头会, 费用从公益金中列支.
 */
public final class OrderingHeads {
    private static final PhraseSet DECISIONS = PhraseSet.of(
            "会议决议", "会议决定", "会议议定", "会议要求", "会议商定", "会议确定", "会议明确", "决议", "决议事项", "决定", "决定事项", "议定事项", "会议决定事项",
            "会议决议事项", "会议议定事项", "议定如下事项", "决定如下事项", "决定如下", "议定如下", "要求如下", "形成决议", "形成如下决议", "形成以下决议", "形成如下决定",
            "达成如下决议", "达成一致意见", "形成一致意见", "达成如下共识", "以下共识", "会议决策", "决策事项", "以下决策", "如下决策", "以下决议", "以下决定", "形成如下意见",
            "提出以下要求", "提出如下要求", "行动项", "待办事项");
    /** Under these only numbered points order something; what stands beside them may as well be told. */
    private static final PhraseSet PLANS = PhraseSet.of(
            "工作要求", "有关要求", "具体要求", "几点要求", "提出要求", "新的要求", "新要求", "明确要求", "更高要求", "点要求", "项要求", "条要求", "方面要求", "整改措施",
            "整改要求", "后续安排", "工作安排", "工作安排如下", "工作计划", "下一步工作", "下步工作", "下周工作", "下周安排", "本周安排", "下阶段工作", "下一阶段工作",
            "工作部署", "工作措施", "重点任务", "任务分工", "任务安排");

    /** Heads of what is so far, under one of the others: 三、下周安排 1.存在问题. */
    private static final PhraseSet TOLD = PhraseSet.of(
            "问题", "不足", "情况", "形势", "背景", "目的", "意义", "总结", "回顾", "汇报", "发言", "讨论", "通报", "议题", "原因", "分析");

    private static final PhraseSet CASES = PhraseSet.of("案由", "提案", "说明", "议案", "案号");

    private static final int LONGEST_LABEL = 12;

    private static final PhraseSet FRAMES =
            PhraseSet.of("会议要求", "会议决定", "会议议定", "会议明确", "会议商定", "会议确定", "会议研究决定", "会议一致决定", "经研究决定", "会议讨论决定");
    /** 拟, 建议: what is only proposed, and what counts or compares. */
    private static final PhraseSet FACTS =
            PhraseSet.of("拟", "比上", "同比", "不具备", "尚未", "未能", "没有", "共有", "无法", "不足", "如何", "是否", "还是");

    private static final int WORK = WordClass.mask(WordClass.VERB, WordClass.VAGUE_TIME);
    private static final int LONGEST_HEAD = 40;

    private OrderingHeads() {}

    /** The indices of those sentences, in the order of the text, that a head above them makes orders of. */
    public static BitSet under(List<Sentence> sentences, List<OutlineItem> outline) {
        BitSet under = new BitSet(sentences.size());
        // （一）县公安局: under a heading that is nothing but units, points that begin with a verb are their tasks.
        BitSet units = new BitSet();
        boolean line = false;
        boolean decision = false;
        int frame = -1;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean labelled = sentence.labelled();
            if (sentence.title() && labelled && !Filling.heading(sentence).isEmpty()) {
                units.set(sentence.heading());
            }
            if (head(sentence)) {
                line = true;
                decision = heads(words(sentence.passage().text()), false);
            } else if (sentence.title() || (sentence.start() == 0 && !labelled)) {
                line = false;
                decision &= !opensAnother(sentence);
            }
            frame = frames(sentence) ? i : frame;
            boolean framed = frame >= 0 && sentences.get(frame).shares(sentence) && (labelled || frame == i);
            boolean headed = above(sentence, outline, units) || (labelled && line) || (decision && !labelled);
            under.set(i, (framed || headed) && decides(sentence));
        }
        return under;
    }

    /** 会议决定：, 决议: a line of its own. */
    private static boolean head(Sentence sentence) {
        return line(sentence) && heads(words(sentence.passage().text()), true);
    }

    /** 下次会议时间：, 案由二：闸房漏水: a line that begins something else. */
    private static boolean opensAnother(Sentence sentence) {
        String text = sentence.passage().text();
        int to = Math.min(text.length(), LONGEST_LABEL);
        int colon = Math.max(Characters.find(text, '：', 0, to), Characters.find(text, ':', 0, to));
        return sentence.title()
                || line(sentence)
                || (colon > 0 && (TOLD.first(text, 0, colon) >= 0 || CASES.first(text, 0, colon) >= 0));
    }

    private static boolean line(Sentence sentence) {
        String text = sentence.passage().text();
        return sentence.start() == 0
                && sentence.end() == text.length()
                && text.length() <= LONGEST_HEAD
                && Characters.colon(text.charAt(text.length() - 1));
    }

    /** 会议要求，一是…. */
    private static boolean frames(Sentence sentence) {
        String text = sentence.passage().text();
        int end = FRAMES.endAt(text, sentence.labelEnd(), sentence.end());
        return end > 0
                && end + 2 < sentence.end()
                && Characters.endsClause(text.charAt(end))
                && text.charAt(end + 2) == '是';
    }

    /** A head without the colon at its end. */
    private static String words(String head) {
        boolean colon = !head.isEmpty() && Characters.colon(head.charAt(head.length() - 1));
        return colon ? head.substring(0, head.length() - 1) : head;
    }

    private static boolean heads(String words, boolean points) {
        return DECISIONS.ends(words) || (points && PLANS.ends(words));
    }

    private static boolean above(Sentence sentence, List<OutlineItem> outline, BitSet units) {
        int index = sentence.heading();
        if (index > 0 && sentence.labelled()) {
            index = outline.get(index - 1).parent();
        }
        boolean charged = false;
        while (index > 0) {
            OutlineItem item = outline.get(index - 1);
            String words = words(item.text());
            if (heads(words, sentence.labelled())) {
                return true;
            }
            if (TOLD.ends(words)) {
                return false;
            }
            charged |= units.get(index) && sentence.hits().longestAt(WordClass.VERB, sentence.labelEnd()) > 0;
            index = item.parent();
        }
        return charged;
    }

    /** Whether the words can be those of a decision: something is done in them, and nothing told. */
    private static boolean decides(Sentence sentence) {
        String text = sentence.passage().text();
        return !sentence.title()
                && sentence.hits().anyOf(WORK, sentence.labelEnd(), sentence.end())
                && !sentence.hits().any(WordClass.NARRATION, sentence.labelEnd(), sentence.end())
                && Characters.find(text, '了', sentence.labelEnd(), sentence.end()) < 0
                && FACTS.first(text, sentence.labelEnd(), sentence.end()) < 0
                && !sentence.hits().any(WordClass.COURTESY, sentence.labelEnd(), sentence.end())
                && Clause.of(sentence).stream().noneMatch(Reporting::reports)
                && !Figures.in(sentence)
                && !Figures.orFacts(sentence);
    }
}

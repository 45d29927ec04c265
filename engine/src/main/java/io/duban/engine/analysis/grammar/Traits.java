package io.duban.engine.analysis.grammar;

import io.duban.api.record.Directive.Trait;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.EnumSet;
import java.util.Set;

/** 语句特征: what is remarkable about the words of a task, whoever does it and whenever it is due. */
public final class Traits {
    private static final PhraseSet OPEN_ENDED =
            PhraseSet.of("长期坚持", "常抓不懈", "长抓不懈", "长期抓好", "持续推进", "持续抓好", "持续做好", "常态化开展", "常态化推进", "常态化抓好");
    private static final PhraseSet IRREGULAR = PhraseSet.of("定期", "不定期", "适时报告", "适时通报", "适时检查", "经常性", "时常", "阶段性报告");
    private static final PhraseSet IRREGULAR_ACTS = PhraseSet.of(
            "报告", "汇报", "报送", "上报", "通报", "检查", "巡查", "排查", "调度", "督查", "督导", "会商", "研判", "反馈", "演练", "清理");
    private static final PhraseSet BETTER = PhraseSet.of(
            "提升", "提高", "增强", "改善", "优化", "强化", "深化", "加强", "夯实", "凝聚", "激发", "营造", "提振", "转变", "形成", "树牢");
    private static final PhraseSet QUALITIES = PhraseSet.of(
            "水平", "能力", "意识", "力度", "面貌", "质量", "效能", "效率", "作用", "合力", "活力", "氛围", "作风", "形象", "满意度", "认识", "站位", "素质",
            "成效", "实效", "共识", "信心", "动力", "基础", "环境");
    private static final PhraseSet MATTERS = PhraseSet.of("问题", "事宜", "事项", "有关工作", "相关工作", "有关情况");
    private static final String CLOSING = "。；！;! 　";

    private Traits() {}

    /** The traits of the words between the bounds. */
    public static Set<Trait> of(String text, int from, int to) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        int end = to;
        while (end > from && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (OPEN_ENDED.first(text, from, end) >= 0) {
            traits.add(Trait.OPEN_ENDED);
        }
        int again = IRREGULAR.first(text, from, end);
        if (again >= 0 && IRREGULAR_ACTS.first(text, again, end) >= 0) {
            traits.add(Trait.IRREGULAR);
        }
        if (BETTER.first(text, from, end) >= 0 && nothingToCheck(text, from, end)) {
            traits.add(Trait.VAGUE_RESULT);
        }
        if (text.startsWith("关于", from) && MATTERS.startBefore(text, from, end) >= 0) {
            traits.add(Trait.MATTER_ONLY);
        }
        return traits;
    }

    /** Ends with a quality that is to get better; one clause, and not a number in it. */
    private static boolean nothingToCheck(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '，' || c == '《' || c == '“' || (Numerals.numeral(c) && !text.startsWith("一步", i))) {
                return false;
            }
        }
        return QUALITIES.startBefore(text, from, end) >= 0;
    }
}

package io.duban.engine.analysis.grammar.directive;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;

/** 数字与现状: signs that a sentence tells of figures or of how things stand, beside which a unit and a time make no task. */
final class Figures {
    private static final PhraseSet SIGNS = PhraseSet.of(
            "预计", "平均", "截至", "据统计", "据悉", "据了解", "同比", "环比", "共有", "现有", "最近", "近期", "历来", "起，至", "起,至", "起至", "原定",
            "原计划", "拟于", "拟在", "计划于", "就将", "将不再", "将迎来", "将结束", "将到期");

    private static final PhraseSet FACTS = PhraseSet.table("words/fact.txt");
    private static final PhraseSet FORECASTS =
            PhraseSet.of("预计到", "预计今年", "预计全年", "预计全县", "预计全市", "预计可", "预计将", "预计年底", "有望", "据测算", "据预测");
    private static final PhraseSet MEASURES = PhraseSet.of(
            "个", "名", "家", "件", "户", "次", "起", "处", "吨", "人", "万", "亿", "条", "场", "份", "公里", "亩", "米", "辆", "台", "块");
    private static final PhraseSet REACHED = PhraseSet.of("目前已", "目前共", "目前累计", "现已有", "截至目前已", "截至目前共");
    private static final PhraseSet TALLIED = PhraseSet.of("已", "累计", "共", "达到了");
    private static final String OTHER_DAY = "日前";

    private Figures() {}

    static boolean in(Sentence sentence) {
        return SIGNS.first(sentence.passage().text(), sentence.start(), sentence.end()) >= 0
                || otherDay(sentence)
                || tally(sentence);
    }

    /** 教育局要求各校开展活动，目前已有三万人参加: what a demand has led to. */
    static boolean reached(Sentence sentence) {
        return REACHED.first(sentence.passage().text(), sentence.labelEnd(), sentence.end()) >= 0;
    }

    /** 预计到年底将达到五百家: what is expected, whoever will have done it by then. */
    static boolean forecast(Sentence sentence) {
        return FORECASTS.first(sentence.passage().text(), sentence.labelEnd(), sentence.end()) >= 0;
    }

    /** 包装项目300余个: what was achieved is counted so, and nobody orders so many, where no day is set. */
    static boolean approximate(Sentence sentence) {
        String text = sentence.passage().text();
        for (int i = sentence.labelEnd() + 1; i + 1 < sentence.end(); i++) {
            boolean many = Characters.digit(text.charAt(i - 1)) && "余多".indexOf(text.charAt(i)) >= 0;
            if (many && MEASURES.endAt(text, i + 1, sentence.end()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence has a sign that it tells how things are. */
    static boolean orFacts(Sentence sentence) {
        return FACTS.first(sentence.passage().text(), sentence.start(), sentence.end()) >= 0 || otherDay(sentence);
    }

    /** 截止5月20日，已完成…: what was counted up to a day. */
    private static boolean tally(Sentence sentence) {
        String text = sentence.passage().text();
        return text.startsWith("截止", sentence.labelEnd())
                && TALLIED.first(text, sentence.labelEnd(), sentence.end()) >= 0;
    }

    /** 日前, but not the end of 8月5日前. */
    private static boolean otherDay(Sentence sentence) {
        String text = sentence.passage().text();
        int at = text.indexOf(OTHER_DAY, sentence.start());
        while (at >= 0 && at + OTHER_DAY.length() <= sentence.end()) {
            if (at == 0 || !counted(text.charAt(at - 1))) {
                return true;
            }
            at = text.indexOf(OTHER_DAY, at + 1);
        }
        return false;
    }

    /** A number or what masks one stands before it: X月X日前. */
    private static boolean counted(char before) {
        return Numerals.numeral(before) || "XxＸ×*＊_＿当本次即节".indexOf(before) >= 0;
    }
}

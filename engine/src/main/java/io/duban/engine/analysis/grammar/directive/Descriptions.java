package io.duban.engine.analysis.grammar.directive;

import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.unit.Statements;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/** 陈述: sentences that begin like an imperative and say of what it names how it is, or was: 办好教育，使命光荣. */
final class Descriptions {
    private static final PhraseSet STATES = PhraseSet.of(
            "重要", "关键", "必要", "光荣", "重大", "艰巨", "严峻", "复杂", "良好", "突出", "明显", "紧迫", "繁重", "不易", "巨大", "可贵", "漫长", "前提",
            "保障", "基础", "问题", "现象", "现状", "难度", "压力", "意义", "重要作用", "关键作用", "深远影响", "重大影响", "迫切需要", "现实需要", "客观需要",
            "必然要求", "内在要求", "客观要求", "必然选择", "重要举措", "重大举措", "有效举措", "重要内容", "重要途径", "有效途径", "重要标志", "重要体现", "关键所在",
            "使命所在", "职责所在", "当务之急", "必由之路", "任务更重", "责任更重", "压力更大", "难度更大", "风险更大", "要求更高", "根本保证", "重要保证", "有力保证",
            "可靠保证", "坚强保证");

    /** 解决好群众反映的问题: things that something is done about. */
    private static final PhraseSet THINGS = PhraseSet.of("保障", "基础", "问题", "现象", "压力");

    private static final PhraseSet NOW = PhraseSet.of("目前", "当前", "现在", "眼下", "现已", "时值", "正值", "时下", "近期");

    private static final PhraseSet SEASONS =
            PhraseSet.of("进入", "正值", "处于", "处在", "临近", "来临", "到来", "将至", "时期", "季节", "关口", "节点", "高发期", "多发期");

    private Descriptions() {}

    /** 目前已进入汛期，…: the time of year, whatever is to be done in it. */
    static boolean setsScene(Clause clause) {
        return NOW.endAt(clause.passageText(), clause.content(), clause.end()) > 0
                && SEASONS.first(clause.passageText(), clause.content(), clause.end()) >= 0;
    }

    /** 办好教育，使命光荣: the verb phrase is a subject of which something is said, or the sentence tells of the past. */
    static boolean of(Sentence sentence, List<Clause> clauses) {
        int told =
                clauses.size() > 1 && setsScene(clauses.get(0)) ? clauses.get(0).end() : sentence.start();
        if (sentence.hits().any(WordClass.NARRATION, told, sentence.end())) {
            return true;
        }
        Clause last = clauses.get(clauses.size() - 1);
        String text = sentence.text();
        // 落实不到位，存在等靠现象: what is found wanting.
        if (clauses.size() > 1 && clauses.stream().skip(1).anyMatch(clause -> clause.startsWith("存在"))) {
            return true;
        }
        if (Statements.statistics(text)) {
            return true;
        }
        boolean copula = text.indexOf('是') >= 0
                && !text.contains("特别是")
                && !text.contains("尤其是")
                && (sentence.labelEnd() == sentence.start()
                        || clauses.get(0).find("是", clauses.get(0).content() + 2) > 0);
        boolean done = clauses.size() > 1 && clauses.get(0).done();
        boolean treated =
                Imperative.begins(last) && THINGS.startBefore(last.passageText(), last.start(), last.end()) >= 0;
        // 组织好演练，为度汛打下基础: what a deed is for.
        boolean aim = last.startsWith("为");
        return copula
                || done
                || (!treated && !aim && STATES.startBefore(last.passageText(), last.start(), last.end()) >= 0);
    }
}

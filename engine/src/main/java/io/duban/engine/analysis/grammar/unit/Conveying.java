package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;

/** 传达: who only brings word of an order at a meeting (李书记传达会议精神), or stands in the head above what he demanded. */
final class Conveying {
    private static final PhraseSet WORD = PhraseSet.of(
            "传达", "通报", "介绍", "汇报", "宣读", "讲解", "解读", "领学", "点评", "回顾", "总结", "宣布", "分析", "首先传达", "首先通报", "首先介绍",
            "首先汇报", "首先宣读", "首先总结", "首先回顾", "首先带领", "带领大家学习", "首先对", "首先就", "又", "还就");
    /** 各村书记传达到户: of many it is an order. */
    private static final PhraseSet MANY = PhraseSet.of("各", "全体", "每", "所有", "相关", "有关");

    private static final PhraseSet ABOUT = PhraseSet.of("就", "对", "围绕", "针对", "提出", "作", "做");
    private static final PhraseSet SAID = PhraseSet.of(
            "要求", "意见", "要求如下", "意见如下", "讲话", "发言", "总结", "讲评", "点评", "通报", "说明", "汇报", "情况汇报", "部署", "总结如下", "讲话如下",
            "动员", "建议", "发言如下", "汇报如下", "通报如下", "强调", "指出");

    private static final PhraseSet AGREED = PhraseSet.of("同意", "批准", "通过", "采纳", "听取", "听取了", "通过了");

    private Conveying() {}

    /** 副书记唐明传达…, 库区安全科对下步工作提出以下要求：. */
    static boolean tells(Clause clause, UnitList.Item item) {
        if (clause.has(WordClass.MODAL) || clause.has(WordClass.PROHIBITION)) {
            return false;
        }
        String text = clause.passageText();
        boolean about = ABOUT.endAt(text, item.end()) > 0 && SAID.startBefore(text, item.end(), clause.end()) > 0;
        boolean head = about && (clause.endsInColon() || item.kind() == Kind.PERSON);
        boolean one = item.kind() == Kind.PERSON && MANY.endAt(text, item.start()) < 0;
        return head || (one && WORD.endAt(text, item.end(), clause.end()) > 0);
    }

    /** 会议同意水务站提出的方案: whose proposal is agreed to. */
    static boolean agreed(Clause clause, int begin, UnitList.Item last) {
        return clause.attributiveVerb(last.end()) > 0
                && AGREED.startBefore(clause.passageText(), clause.start(), begin) >= 0;
    }
}

package io.duban.engine.analysis.grammar.directive;

import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.Predicate;
import io.duban.engine.analysis.grammar.unit.UnitList;
import io.duban.engine.analysis.grammar.unit.UnitPrefix;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 议程: what the chair asks for to give somebody the floor, here and now; it orders no work. */
final class Floor {
    private static final PhraseSet FLOOR = PhraseSet.table("words/floor.txt");
    private static final PhraseSet NEXT =
            PhraseSet.of("下面", "首先", "最后", "现在", "接下来", "第一项", "第二项", "第三项", "第四项", "第五项", "第六项");
    private static final PhraseSet REPORTS = PhraseSet.of("通报", "汇报", "介绍", "宣布", "传达", "说明", "解读", "宣读");
    /** 请校长进行教学工作总结: what is given at a desk. */
    private static final PhraseSet GIVING = PhraseSet.of("进行", "作", "做", "致", "发表");

    private static final PhraseSet TALKS =
            PhraseSet.of("总结", "报告", "汇报", "讲话", "发言", "致辞", "致词", "通报", "说明", "动员", "点评", "述职", "讲评", "介绍");
    private static final PhraseSet CALLS = PhraseSet.of("请", "由", "先请", "先由", "首先请", "首先由", "再请", "再由", "最后请", "最后由");
    private static final PhraseSet MYSELF = PhraseSet.of("我", "我来", "我先", "我再", "我首先", "我代表");

    /** 会议进行第三项：…: the next item of the agenda. */
    private static final Pattern ITEMS = Pattern.compile(
            "((下面|现在|首先|接下来)?[，,]?(会议|大会)?进行(今天)?(会议|大会)?(的)?第[一二三四五六七八九十])|((今天|本次|这次)?(会议|大会)的?第[一二三四五六七八九十]项)");

    /** How far the ordinal of an item can stand from the beginning of such a sentence. */
    private static final int LONGEST_OPENING = 13;

    private Floor() {}

    /** Whether the sentence only opens the next item. */
    static boolean opensItem(Sentence sentence) {
        String text = sentence.passage().text();
        int begin = sentence.labelEnd();
        int reach = Math.min(sentence.end(), begin + LONGEST_OPENING + 1);
        return Characters.find(text, '第', begin, reach) >= 0
                && ITEMS.matcher(text).region(begin, sentence.end()).lookingAt();
    }

    /** 请王县长讲话; 下面，请财政局通报情况: the chair gives the floor. */
    static boolean given(Clause clause) {
        boolean asks = clause.passageText().startsWith("请", clause.content());
        boolean next = NEXT.endAt(clause.passageText(), clause.sentence().labelEnd()) >= 0;
        return (FLOOR.within(clause.text()) && !handsOn(clause))
                || (next && REPORTS.within(clause.text()))
                || (asks && callsOn(clause));
    }

    /** 请办公室将书记的讲话印发各村: somebody's words are sent on, and nobody speaks here and now. */
    private static boolean handsOn(Clause clause) {
        int what = Math.max(clause.find("将", clause.content() + 1), clause.find("把", clause.content() + 1));
        int words = what < 0 ? -1 : FLOOR.first(clause.passageText(), what, clause.end());
        return words > 0 && clause.first(WordClass.VERB, words + 2) >= 0;
    }

    /** 二是由王强副镇长传达…精神; 三、请李书记作重要讲话: a point of the agenda, with who is to speak and about what. */
    static boolean agenda(Sentence sentence, List<Clause> clauses) {
        return sentence.labelEnd() > sentence.start()
                && (callsOn(clauses.get(0))
                        || reports(clauses.get(0))
                        || (floor(clauses.get(0)) && clauses.size() == 1))
                && clauses.stream().noneMatch(Modals::order);
    }

    /** 一、县防汛办通报当前汛情: a unit and nothing but what it told; asked to, or from when on, it is given work. */
    private static boolean reports(Clause clause) {
        List<UnitList.Item> who = UnitPrefix.longest(clause, clause.content(), false);
        return !who.isEmpty()
                && REPORTS.endAt(clause.passageText(), who.get(who.size() - 1).end(), clause.end()) > 0;
    }

    /** 李书记作重要讲话: a person, and what is done at a desk. */
    private static boolean floor(Clause clause) {
        UnitList.Item who = called(clause);
        return who != null && FLOOR.first(clause.passageText(), who.end(), clause.end()) >= 0;
    }

    /** 请王强同志简要汇报…: somebody who is called on to report here and now; a unit may be asked for a report in writing. */
    private static boolean callsOn(Clause clause) {
        UnitList.Item who = called(clause);
        int from = who != null ? who.end() : MYSELF.endAt(clause.passageText(), begin(clause), clause.end());
        boolean talks = from > 0
                && GIVING.endAt(clause.passageText(), from, clause.end()) > 0
                && TALKS.first(clause.passageText(), from, clause.end()) > 0;
        return talks
                || (from > 0
                        && REPORTS.endAt(clause.passageText(), Predicate.skipAdverbs(clause, from), clause.end()) > 0);
    }

    /** The last of the persons with whom the clause begins, or null. */
    private static UnitList.@Nullable Item called(Clause clause) {
        List<UnitList.Item> who = UnitPrefix.longest(clause, begin(clause), true);
        UnitList.Item last = who.isEmpty() ? null : who.get(who.size() - 1);
        return last != null && last.kind() == ResponsibleUnit.Kind.PERSON ? last : null;
    }

    private static int begin(Clause clause) {
        return Math.max(clause.content(), CALLS.endAt(clause.passageText(), clause.content(), clause.end()));
    }
}

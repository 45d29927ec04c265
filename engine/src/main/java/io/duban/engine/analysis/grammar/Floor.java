package io.duban.engine.analysis.grammar;

import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.List;
import java.util.regex.Pattern;

/** 议程: what the chair asks for to give somebody the floor, here and now; it orders no work. */
final class Floor {
    private static final PhraseSet FLOOR = PhraseSet.table("words/floor.txt");
    private static final PhraseSet NEXT =
            PhraseSet.of("下面", "首先", "最后", "现在", "接下来", "第一项", "第二项", "第三项", "第四项", "第五项", "第六项");
    private static final PhraseSet REPORTS = PhraseSet.of("通报", "汇报", "介绍", "宣布", "传达", "说明", "解读");

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
        boolean next = NEXT.endAt(clause.passageText(), clause.sentence().labelEnd()) >= 0;
        return FLOOR.within(clause.text()) || (next && REPORTS.within(clause.text())) || callsOn(clause);
    }

    /** 请王强同志简要汇报…: somebody who is called on to report here and now; a unit may be asked for a report in writing. */
    private static boolean callsOn(Clause clause) {
        int begin = clause.content();
        if (!clause.passageText().startsWith("请", begin)) {
            return false;
        }
        List<UnitList.Item> who = UnitPrefix.longest(clause, begin + 1, true);
        UnitList.Item last = who.isEmpty() ? null : who.get(who.size() - 1);
        return last != null
                && last.kind() == ResponsibleUnit.Kind.PERSON
                && REPORTS.endAt(clause.passageText(), Orders.skipAdverbs(clause, last.end()), clause.end()) > 0;
    }
}

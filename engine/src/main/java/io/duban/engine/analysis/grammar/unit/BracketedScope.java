package io.duban.engine.analysis.grammar.unit;

import io.duban.api.document.Location;
import io.duban.api.record.Deadline;
import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Role;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 责任括号: a bracket behind a task that says nothing but who is to do it, and by when: （县水务局牵头，各乡镇配合，4月底前完成）,
 * and behind a numbered point also （县水务局、各乡镇）.
 */
public final class BracketedScope {
    private static final PhraseSet WORDS = PhraseSet.of(
            "牵头", "负责", "落实", "配合", "协助", "协同", "参与", "参加", "承办", "主办", "协办", "实施", "办理", "按", "按照", "职责", "分工", "分别",
            "各自", "共同", "具体", "组织", "总", "等", "部门", "单位", "有关", "相关", "由", "于", "在", "前", "以前", "之前", "内", "完成", "办结",
            "到位", "全面", "全部", "并", "和", "及", "以及", "长期", "坚持", "持续", "推进", "常态化", "抓好", "立行立改", "即知即改", "即时");
    private static final String OPENING = "（([【〔";
    private static final String CLOSING = "）)]】〕";
    /** Longer ones tell something. */
    private static final int LONGEST = 150;
    /** 此件发至企业: below it, the name is only what stands at the head of a clause. */
    private static final double SURE = 0.8;

    private final UnitGrammar units = new UnitGrammar();

    /** The units of a sentence that is such a bracket, none where it only says by when; empty for any other sentence. */
    public Optional<List<ResponsibleUnit>> units(Sentence sentence, List<Deadline> when) {
        int close = sentence.wordsEnd() - 1;
        boolean whole = !sentence.labelled() && open(sentence, close) == sentence.start();
        // （县融媒体中心）, （此件发至各乡镇）: below a text that has no numbered points, or in a line of its own, a bare name is
        // that of its writer or of who reads it.
        boolean point = sentence.heading() > 0 && sentence.start() > 0;
        return whole ? within(sentence, sentence.start(), close, point, when) : Optional.empty();
    }

    /** 检修水闸（县水务局负责，4月底前）: the units of such a bracket at the end of a sentence; empty without one. */
    public Optional<List<ResponsibleUnit>> behind(Sentence sentence, List<Deadline> when) {
        int close = sentence.wordsEnd() - 1;
        int open = open(sentence, close);
        return open > sentence.labelEnd() ? within(sentence, open, close, false, when) : Optional.empty();
    }

    /** Where the bracket opens that closes at an offset, or -1. */
    private static int open(Sentence sentence, int close) {
        String text = sentence.passage().text();
        int kind = close > sentence.labelEnd() ? CLOSING.indexOf(text.charAt(close)) : -1;
        int open = kind < 0 ? -1 : Characters.findLast(text, OPENING.charAt(kind), sentence.start(), close);
        return close - open > 2 && close - open <= LONGEST ? open : -1;
    }

    private Optional<List<ResponsibleUnit>> within(
            Sentence sentence, int open, int close, boolean barely, List<Deadline> all) {
        String text = sentence.passage().text();
        Location place = sentence.passage().locate(open, close);
        List<Deadline> when = all.stream()
                .filter(deadline -> place.encloses(deadline.location()))
                .toList();
        List<ResponsibleUnit> named = new ArrayList<>();
        int from = open + 1;
        for (int i = from; i <= close; i++) {
            if (i == close || Characters.endsSentence(text.charAt(i))) {
                addTo(named, Clause.of(sentence.part(from, i)));
                from = i + 1;
            }
        }
        String rest = without(sentence.passage().quote(open + 1, close), named, when);
        boolean says = barely || !when.isEmpty() || rest.chars().anyMatch(c -> !mark((char) c));
        return says && only(rest) && !(named.isEmpty() && when.isEmpty()) ? Optional.of(named) : Optional.empty();
    }

    /** Those of whom the clauses tell a part in the work, and those who fill one: （县水务局，各乡镇）. */
    private void addTo(List<ResponsibleUnit> named, List<Clause> clauses) {
        List<ResponsibleUnit> found = units.units(clauses).stream()
                .filter(unit -> unit.confidence() >= SURE)
                .toList();
        named.addAll(found);
        for (Clause clause : clauses) {
            Location place = clause.location();
            if (found.stream().noneMatch(unit -> place.encloses(unit.location()))) {
                List<UnitList.Item> whole =
                        UnitList.read(clause.passageText(), clause.hits(), clause.start(), clause.end());
                named.addAll(UnitGrammar.with(clause, whole, Role.RESPONSIBLE, 1));
            }
        }
    }

    private static String without(String words, List<ResponsibleUnit> units, List<Deadline> when) {
        String rest = words;
        for (ResponsibleUnit unit : units) {
            rest = rest.replace(unit.text(), "、");
        }
        for (Deadline deadline : when) {
            rest = rest.replace(deadline.text(), "、");
        }
        return rest;
    }

    /** Whether what is left are words for a part in the work, and marks. */
    private static boolean only(String rest) {
        int i = 0;
        while (i < rest.length()) {
            int end = WORDS.endAt(rest, i);
            if (end < 0 && !mark(rest.charAt(i))) {
                return false;
            }
            i = end < 0 ? i + 1 : end;
        }
        return true;
    }

    private static boolean mark(char c) {
        return c == '、' || Characters.blank(c) || Characters.endsClause(c) || Characters.endsSentence(c);
    }
}

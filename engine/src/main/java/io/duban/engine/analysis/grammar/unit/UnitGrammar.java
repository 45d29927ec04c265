package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Role;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.LeadIns;
import io.duban.engine.analysis.grammar.clause.Sanctions;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 责任单位: finds who must act in a sentence: the subject of its main clauses, who is asked or assigned (请, 由, 责成), who
 * leads and who assists, and the units in a bracket at its end. Those who are supervised, served or named as a place
 * are not among them.
 */
public final class UnitGrammar {
    /** Confidence of a subject that does something: a verb or its adverb follows, or 把 and 对 before them. */
    public static final double DOING = 0.9;

    private static final double STANDING = 0.86;
    /** Of a name at the head of a clause, with words behind it that the tables do not know. */
    private static final double NAMED = 0.7;

    private static final int ACTIONS =
            WordClass.mask(WordClass.VERB, WordClass.ADVERB, WordClass.MODAL, WordClass.PROHIBITION);

    /** 不论是A和B，还是C，都要: the first of those that an order leaves no choice. */
    private static final PhraseSet ALTERNATIVES = PhraseSet.of("不论是", "无论是", "不管是");

    /** 各村结合实际，…: what those go by who do something. */
    private static final PhraseSet BY_MEANS =
            PhraseSet.of("结合", "依托", "通过", "利用", "围绕", "按照", "根据", "对照", "聚焦", "紧盯", "立足");

    private static final PhraseSet LATER =
            PhraseSet.of("后", "之后", "以后", "前", "之前", "以前", "期间", "时", "基础上", "同时", "过程中", "情况下");

    private static final PhraseSet SAYING = PhraseSet.of("强调", "指出", "明确");

    private final LabelledScope labels = new LabelledScope();

    /** The units of a sentence, in the order of the text, each once. */
    public List<ResponsibleUnit> units(List<Clause> clauses) {
        List<ResponsibleUnit> crew = Crews.of(clauses);
        List<ResponsibleUnit> units = new ArrayList<>(crew);
        int point = LeadIns.firstDemanded(clauses);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            units.addAll(labels.units(clause.sentence(), clause.start(), clause.end()));
            boolean others = Speakers.speaks(clauses, i)
                    || Speakers.convenes(clause)
                    || (i > 0 && !crew.isEmpty() && Crews.arranges(clause));
            List<ResponsibleUnit> subjects = others ? List.of() : subjects(clause, clauses.subList(0, i));
            // 该镇干部走访了农户，要求农技站…; 两村代表发言，书记强调：一是…: who acts is told of behind the demand.
            boolean demanded = !subjects.isEmpty() && clause.passageText().startsWith("要求", clause.content());
            if (i > 0
                    && (demanded || i + 1 == point)
                    && clauses.subList(0, i).stream().noneMatch(UnitGrammar::ordered)) {
                units.clear();
            }
            // 新城作为主战场，各单位要…: what something is, before those who are told to act.
            if (i > 0 && !subjects.isEmpty() && ordered(clause) && Statements.as(clauses.get(i - 1))) {
                units.clear();
            }
            // 落实学校责任，各类学校要…: those on whom a duty is laid, until somebody is told to do it.
            subjects.forEach(subject -> units.removeIf(unit -> subject.text().endsWith(unit.text())
                    && subject.text().length() > unit.text().length()));
            units.addAll(subjects.isEmpty() && units.isEmpty() ? Bearers.of(clause) : subjects);
            units.addAll(Companions.of(clause));
        }
        // 3.行政部：组织演练，各部门必须参加: whose task the point is, whoever else has a part in it.
        boolean others = units.stream()
                .anyMatch(unit ->
                        unit.kind() != ResponsibleUnit.Kind.GENERIC && unit.kind() != ResponsibleUnit.Kind.PERSON);
        if (!others) {
            units.addAll(Crews.department(clauses));
        }
        if (units.isEmpty()) {
            clauses.forEach(clause -> units.addAll(Bearers.partners(clause)));
        }
        return distinct(units);
    }

    private static List<ResponsibleUnit> distinct(List<ResponsibleUnit> units) {
        List<ResponsibleUnit> result = new ArrayList<>();
        for (ResponsibleUnit unit : units) {
            if (!known(result, unit)) {
                result.add(unit);
            }
        }
        result.sort(Comparator.comparing(ResponsibleUnit::location));
        return result;
    }

    private static boolean known(List<ResponsibleUnit> units, ResponsibleUnit unit) {
        for (ResponsibleUnit other : units) {
            if (other.location().overlaps(unit.location()) || sameName(other, unit)) {
                return true;
            }
        }
        return false;
    }

    /** Of two names that are masked alike (XX院、XX院) nobody knows whether they are the same. */
    private static boolean sameName(ResponsibleUnit a, ResponsibleUnit b) {
        return a.text().equals(b.text()) && a.text().chars().noneMatch(c -> Characters.mask((char) c));
    }

    /** Who stands at the head of a clause, is assigned in it, or fills the clauses before it. */
    private static List<ResponsibleUnit> subjects(Clause clause, List<Clause> before) {
        int assigned = Assignments.of(clause);
        if (narrated(clause)
                || (!ordered(clause) && clause.endsWith("精神"))
                || (clause.endsWith("方面") && clause.find("在", clause.content() + 2) < 0)) {
            return List.of();
        }
        if (assigned >= 0) {
            List<UnitList.Item> named = UnitPrefix.longest(clause, assigned, true);
            // 由副书记领学文件: what was done at the meeting.
            boolean conveys = !named.isEmpty() && Conveying.tells(clause, named.get(named.size() - 1));
            return conveys ? List.of() : group(clause, named, 0.95);
        }
        int begin = behindSaying(clause);
        if (ALTERNATIVES.endAt(clause.passageText(), clause.start(), begin) > 0) {
            List<UnitList.Item> whole = UnitList.read(clause.passageText(), clause.hits(), begin, clause.end());
            return with(clause, whole, Role.RESPONSIBLE, STANDING);
        }
        List<UnitList.Item> items = UnitPrefix.longest(clause, begin, false);
        if (items.isEmpty()) {
            items = Circumstances.unitsAfter(clause, begin);
        }
        if (!items.isEmpty()) {
            UnitList.Item last = items.get(items.size() - 1);
            if (sanctioned(clause, last)
                    || Statements.catchword(clause, last)
                    || clause.attributiveVerb(last.end()) > 0
                    || Statements.themes(clause, last)
                    || Statements.worksAt(clause, last)
                    || Statements.counts(clause, last)
                    || Statements.supposes(clause, last)
                    || Statements.appoints(clause, last)
                    || Conveying.agreed(clause, begin, last)) {
                return List.of();
            }
            int said = clause.hits().longestAt(WordClass.SAYING, last.end());
            if (said > 0 && said < clause.end() && ordered(clause)) {
                return group(clause, Circumstances.unitsAfter(clause, said), STANDING);
            }
            boolean speaks = said > 0 || Speakers.speaker(clause, last);
            boolean upper = !ordered(clause) && clause.hits().longestAt(WordClass.UPPER, last.start()) == last.end();
            boolean states = !ordered(clause) && Statements.about(clause, last);
            return speaks || upper || states
                    ? List.of()
                    : group(clause, items, does(clause, last.end()) ? DOING : STANDING);
        }
        if (ordered(clause)) {
            List<UnitList.Item> all = Determined.everybody(clause, begin);
            if (!all.isEmpty()) {
                return group(clause, all, STANDING);
            }
        }
        List<ResponsibleUnit> delegates = group(clause, Assignments.delegates(clause), STANDING);
        if (!delegates.isEmpty()) {
            return delegates;
        }
        if (UnitPrefix.predicateAt(clause, begin) || Filling.limited(clause, begin)) {
            List<ResponsibleUnit> filling = Filling.units(clause, before, Roles.of(clause, begin));
            if (!filling.isEmpty()) {
                return filling;
            }
        }
        if (clause.hits().longestAt(WordClass.PREPOSITION, begin) < 0 && !ordered(clause)) {
            List<UnitList.Item> us = Statements.us(clause, begin);
            return group(clause, us.isEmpty() ? UnitPrefix.whole(clause, begin) : us, NAMED);
        }
        return List.of();
    }

    /** 强调干部要守好堤, 明确各村书记为责任人: where those begin of whom something is demanded by nobody who is named. */
    private static int behindSaying(Clause clause) {
        int said = SAYING.endAt(clause.passageText(), clause.content(), clause.end());
        return said > 0 && (ordered(clause) || Answerable.ends(clause)) ? said : clause.content();
    }

    /** 支部书记就地免职: who is sanctioned does nothing. */
    private static boolean sanctioned(Clause clause, UnitList.Item item) {
        if (item.kind() != ResponsibleUnit.Kind.PERSON || ordered(clause)) {
            return false;
        }
        if (clause.has(WordClass.SANCTION)) {
            return true;
        }
        Sanctions.Sanction next = Sanctions.in(clause);
        return next != null && next.start() == item.end();
    }

    private static boolean does(Clause clause, int after) {
        return after < clause.end()
                && (clause.hits().anyAt(ACTIONS, after)
                        || BY_MEANS.endAt(clause.passageText(), after, clause.end()) > 0
                        // 各组长在散会后，…: what they do stands behind it, or in the next clause.
                        || (clause.passageText().charAt(after) == '在'
                                && LATER.first(clause.passageText(), after + 2, clause.end()) >= 0)
                        || "把将对向按先从".indexOf(clause.passageText().charAt(after)) >= 0);
    }

    /** Told of the past, with no order in it. */
    private static boolean narrated(Clause clause) {
        return !ordered(clause) && (clause.done() || clause.narrates());
    }

    static boolean ordered(Clause clause) {
        return clause.has(WordClass.MODAL) || clause.has(WordClass.PROHIBITION);
    }

    /** The units with their role, and those that share the work in the same clause: A牵头、B配合. */
    private static List<ResponsibleUnit> group(Clause clause, List<UnitList.Item> items, double confidence) {
        if (items.isEmpty()) {
            return List.of();
        }
        int end = items.get(items.size() - 1).end();
        List<ResponsibleUnit> units = new ArrayList<>(with(clause, items, Roles.of(clause, end), confidence));
        int next = clause.find("、", end);
        while (next >= 0) {
            List<UnitList.Item> more = clause.quoted(next) ? List.of() : UnitPrefix.longest(clause, next + 1, true);
            if (!more.isEmpty() && follows(clause, more.get(more.size() - 1).end())) {
                units.addAll(with(
                        clause, more, Roles.of(clause, more.get(more.size() - 1).end()), confidence));
            }
            next = clause.find("、", next + 1);
        }
        return units;
    }

    /** 配合, 牵头, 包村: what part in the work begins at the offset. */
    private static boolean follows(Clause clause, int offset) {
        String text = clause.passageText();
        return Roles.follows(text, offset) || (offset < clause.end() && text.charAt(offset) == '包');
    }

    static List<ResponsibleUnit> with(Clause clause, List<UnitList.Item> items, Role role, double confidence) {
        return with(clause.sentence().passage(), items, role, false, confidence);
    }

    static List<ResponsibleUnit> with(
            Passage passage, List<UnitList.Item> items, Role role, boolean inherited, double confidence) {
        List<ResponsibleUnit> units = new ArrayList<>(items.size());
        for (UnitList.Item item : items) {
            // 县水务局（牵头）: the part in the work that a bracket behind the name gives.
            int end = Roles.bracket(passage.text(), item.start(), item.end());
            Role own = end < item.end() ? Roles.within(passage.text(), end, item.end(), role) : role;
            units.add(new ResponsibleUnit(
                    passage.quote(item.start(), end),
                    item.kind(),
                    own,
                    inherited,
                    passage.locate(item.start(), end),
                    confidence));
        }
        return units;
    }
}

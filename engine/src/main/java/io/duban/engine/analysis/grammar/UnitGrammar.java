package io.duban.engine.analysis.grammar;

import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Role;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 责任单位: finds who must act in a sentence: the subject of its main clauses, who is asked or assigned (请, 由, 责成), who
 * leads and who assists, and the units in a bracket at its end. Those who are supervised, served or named as a place
 * are not among them.
 */
final class UnitGrammar {
    private static final List<String> ASSIGNING = List.of("由", "请", "责成", "委托", "责令", "授权");
    private static final List<String> LEADING = List.of(
            "牵头", "抓总", "负总责", "主办", "总牵头", "为第一责任人", "是第一责任人", "履行第一责任人", "履行好第一责任人", "任组长", "总负责", "担任组长", "任总召集人");
    private static final List<String> SUPPORTING = List.of("配合", "协助", "参与", "协办", "参加");
    private static final List<String> ROLES = List.of("配合", "协助", "参与", "协办", "参加", "牵头", "负责");
    private static final List<String> BEARING = List.of("压实", "落实好", "明确", "夯实", "强化");
    private static final List<String> PARTNERSHIP =
            List.of("的协作", "的配合", "的协同", "的联动", "的沟通", "的对接", "的协调", "的衔接", "密切配合", "协同配合");

    /** Confidence of a subject that does something: a verb or its adverb follows, or 把 and 对 before them. */
    static final double DOING = 0.9;

    private static final double STANDING = 0.86;
    private static final int ACTIONS =
            WordClass.mask(WordClass.VERB, WordClass.ADVERB, WordClass.MODAL, WordClass.PROHIBITION);

    private final LabelledScope labels = new LabelledScope();

    /** The units of a sentence, in the order of the text, none twice at a place. */
    List<ResponsibleUnit> units(List<Clause> clauses) {
        List<ResponsibleUnit> units = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            units.addAll(labels.units(clause.sentence(), clause.start(), clause.end()));
            units.addAll(subjects(clause, i > 0 ? clauses.get(i - 1) : null));
            units.addAll(companions(clause));
        }
        if (units.isEmpty()) {
            clauses.forEach(clause -> units.addAll(partners(clause)));
            clauses.forEach(clause -> units.addAll(bearers(clause)));
        }
        return distinct(units);
    }

    private static List<ResponsibleUnit> distinct(List<ResponsibleUnit> units) {
        List<ResponsibleUnit> result = new ArrayList<>();
        for (ResponsibleUnit unit : units) {
            if (result.stream().noneMatch(other -> overlaps(other, unit))) {
                result.add(unit);
            }
        }
        result.sort(Comparator.comparing(ResponsibleUnit::location));
        return result;
    }

    private static boolean overlaps(ResponsibleUnit a, ResponsibleUnit b) {
        return a.location().start() < b.location().end()
                && b.location().start() < a.location().end();
    }

    /** Who stands at the head of a clause, is assigned in it, or fills the clause before it. */
    private static List<ResponsibleUnit> subjects(Clause clause, @Nullable Clause before) {
        if (narrated(clause)) {
            return List.of();
        }
        int assigned = assignment(clause);
        if (assigned >= 0) {
            return group(clause, UnitPrefix.longest(clause, assigned, true), 0.95);
        }
        int begin = clause.content();
        List<UnitList.Item> items = UnitPrefix.longest(clause, begin, false);
        if (items.isEmpty()) {
            items = UnitPrefix.afterCircumstance(clause, begin);
        }
        if (!items.isEmpty()) {
            UnitList.Item last = items.get(items.size() - 1);
            boolean speaks = clause.hits().longestAt(WordClass.SAYING, last.end()) > 0;
            boolean upper = !ordered(clause) && clause.hits().longestAt(WordClass.UPPER, last.start()) == last.end();
            return speaks || upper ? List.of() : group(clause, items, does(clause, last.end()) ? DOING : STANDING);
        }
        if (before != null
                && !colonAfter(before)
                && !before.beginsWith(WordClass.PREPOSITION)
                && UnitPrefix.predicateAt(clause, begin)) {
            List<UnitList.Item> whole =
                    UnitList.read(clause.passageText(), clause.hits(), before.content(), before.end());
            return with(clause, whole, role(clause, begin), 0.85);
        }
        return List.of();
    }

    private static boolean does(Clause clause, int after) {
        return after < clause.end()
                && (clause.hits().anyAt(ACTIONS, after)
                        || "把将对向按先从".indexOf(clause.passageText().charAt(after)) >= 0);
    }

    /** 王强：…: a speaker and not a subject. */
    private static boolean colonAfter(Clause clause) {
        String text = clause.passageText();
        return clause.end() < text.length() && (text.charAt(clause.end()) == '：' || text.charAt(clause.end()) == ':');
    }

    /** Told of the past, with no order in it. */
    private static boolean narrated(Clause clause) {
        return !ordered(clause) && (clause.has('了') || clause.has(WordClass.NARRATION));
    }

    private static boolean ordered(Clause clause) {
        return clause.has(WordClass.MODAL) || clause.has(WordClass.PROHIBITION);
    }

    /** Where those begin who are assigned: after 由, 请 … at the head of a clause, after 由 anywhere in it; -1 for none. */
    private static int assignment(Clause clause) {
        String text = clause.passageText();
        int begin = clause.content();
        for (String word : ASSIGNING) {
            if (text.startsWith(word, begin)) {
                return begin + word.length();
            }
        }
        for (String word : List.of("由", "请")) {
            int by = clause.find(word, begin);
            while (by >= 0) {
                boolean verb = !withinWord(clause, by)
                        && !clause.quoted(by)
                        && !UnitPrefix.longest(clause, by + 1, true).isEmpty();
                if (verb) {
                    return by + 1;
                }
                by = clause.find(word, by + 1);
            }
        }
        return -1;
    }

    /** 自由, 理由: the character is part of a word. */
    static boolean withinWord(Clause clause, int by) {
        return by > 0 && "提申邀聘报恳自理缘".indexOf(clause.passageText().charAt(by - 1)) >= 0;
    }

    /** The units with their role, and those that share the work in the same clause: A牵头、B配合. */
    private static List<ResponsibleUnit> group(Clause clause, List<UnitList.Item> items, double confidence) {
        if (items.isEmpty()) {
            return List.of();
        }
        int end = items.get(items.size() - 1).end();
        List<ResponsibleUnit> units = new ArrayList<>(with(clause, items, role(clause, end), confidence));
        String text = clause.passageText();
        int next = clause.find("、", end);
        while (next >= 0) {
            List<UnitList.Item> more = UnitPrefix.longest(clause, next + 1, true);
            if (!more.isEmpty() && roleAfter(text, more.get(more.size() - 1).end())) {
                units.addAll(with(
                        clause, more, role(clause, more.get(more.size() - 1).end()), confidence));
            }
            next = clause.find("、", next + 1);
        }
        return units;
    }

    private static boolean roleAfter(String text, int from) {
        return ROLES.stream()
                .anyMatch(word -> text.startsWith(word, from)
                        || text.startsWith("部门" + word, from)
                        || text.startsWith("具体", from));
    }

    private static Role role(Clause clause, int predicate) {
        String window = clause.passageText().substring(predicate, Math.min(clause.end(), predicate + 14));
        for (String word : LEADING) {
            int at = window.indexOf(word);
            if (at >= 0 && at <= 8) {
                return Role.LEAD;
            }
        }
        boolean mutual = window.contains("相互") || window.contains("互相");
        for (String word : SUPPORTING) {
            int at = window.indexOf(word);
            if (at >= 0 && at <= 5 && !mutual) {
                return Role.SUPPORT;
            }
        }
        return Role.RESPONSIBLE;
    }

    /** 会同Y: those who act along with the subject. */
    private static List<ResponsibleUnit> companions(Clause clause) {
        int at = clause.find("会同", clause.start());
        if (at >= 0) {
            return with(clause, UnitPrefix.longest(clause, at + 2, true), Role.SUPPORT, 0.8);
        }
        return List.of();
    }

    /** 加强与Y的协作, 发挥Y的作用: those with or through whom the work is to be done, where nobody else is named. */
    private static List<ResponsibleUnit> partners(Clause clause) {
        String text = clause.passageText();
        int play = clause.find("发挥", clause.start());
        if (play >= 0) {
            int effect = clause.find("作用", play);
            int quote = clause.find("“", play);
            int end = quote > 0 && quote < effect ? quote : effect;
            List<UnitList.Item> items = end > play
                    ? UnitList.read(text, clause.hits(), text.startsWith("好", play + 2) ? play + 3 : play + 2, end)
                    : List.of();
            return with(clause, items, Role.RESPONSIBLE, 0.6);
        }
        int with = clause.find("与", clause.start());
        if (with < 0) {
            return List.of();
        }
        for (String word : PARTNERSHIP) {
            int end = clause.find(word, with);
            if (end > with) {
                return with(clause, UnitList.read(text, clause.hits(), with + 1, end), Role.SUPPORT, 0.6);
            }
        }
        return List.of();
    }

    /** 压实各乡镇属地责任和学校责任: those on whom a duty is laid, where nobody else is the subject. */
    private static List<ResponsibleUnit> bearers(Clause clause) {
        String text = clause.passageText();
        for (String word : BEARING) {
            int at = clause.find(word, clause.start());
            if (at < 0) {
                continue;
            }
            List<ResponsibleUnit> units = new ArrayList<>();
            int from = at + word.length();
            int duty = clause.find("责任", from);
            while (duty >= 0) {
                units.addAll(with(clause, bearer(clause, from, duty), Role.RESPONSIBLE, 0.6));
                from = duty + 2;
                while (from < clause.end() && "、和及与".indexOf(text.charAt(from)) >= 0) {
                    from++;
                }
                duty = clause.find("责任", from);
            }
            return units;
        }
        return List.of();
    }

    private static List<UnitList.Item> bearer(Clause clause, int from, int duty) {
        for (int end = duty; end > from + 1 && end > duty - 8; end--) {
            int stop = clause.passageText().charAt(end - 1) == '的' ? end - 1 : end;
            List<UnitList.Item> items = UnitList.read(clause.passageText(), clause.hits(), from, stop);
            if (!items.isEmpty()) {
                return items;
            }
        }
        return List.of();
    }

    private static List<ResponsibleUnit> with(Clause clause, List<UnitList.Item> items, Role role, double confidence) {
        return with(clause.sentence().passage(), items, role, false, confidence);
    }

    static List<ResponsibleUnit> with(
            Passage passage, List<UnitList.Item> items, Role role, boolean inherited, double confidence) {
        return items.stream()
                .map(item -> new ResponsibleUnit(
                        passage.quote(item.start(), item.end()),
                        item.kind(),
                        role,
                        inherited,
                        passage.locate(item.start(), item.end()),
                        confidence))
                .toList();
    }
}

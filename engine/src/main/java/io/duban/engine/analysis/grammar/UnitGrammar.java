package io.duban.engine.analysis.grammar;

import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.api.record.ResponsibleUnit.Role;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 责任单位: finds who must act in a directive: the subject of its main clauses, who is asked or assigned (请, 由, 责成), who
 * leads and who assists, and the units in a bracket at its end. Those who are supervised, served or named as a place
 * are not among them.
 */
final class UnitGrammar {
    private static final List<String> ASSIGNING = List.of("由", "请", "责成", "委托", "责令");
    private static final List<String> LEADING = List.of("牵头", "抓总", "负总责", "主办", "总牵头", "为第一责任人", "是第一责任人", "履行第一责任人", "履行好第一责任人");
    private static final List<String> SUPPORTING = List.of("配合", "协助", "参与", "协办", "密切配合", "积极配合", "予以配合", "支持配合", "协同配合", "做好配合");
    private static final List<String> BEARING = List.of("压实", "压紧压实", "层层压实", "落实好", "明确", "夯实", "强化");

    private final LabelledScope labels = new LabelledScope();

    /** The units of a directive, in the order of the text, none twice at a place. */
    List<ResponsibleUnit> units(List<Clause> clauses) {
        List<ResponsibleUnit> units = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Clause before = i > 0 ? clauses.get(i - 1) : null;
            List<ResponsibleUnit> subjects = subjects(clause, before);
            units.addAll(subjects);
            units.addAll(companions(clause));
        }
        if (units.isEmpty()) {
            clauses.forEach(clause -> units.addAll(bearers(clause)));
        }
        clauses.forEach(clause -> units.addAll(labels.units(clause.sentence(), clause.start(), clause.end())));
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
        return a.location().start() < b.location().end() && b.location().start() < a.location().end();
    }

    /** Who stands before the predicate of a clause, or alone in the clause before it. */
    private static List<ResponsibleUnit> subjects(Clause clause, @org.jspecify.annotations.Nullable Clause before) {
        int begin = clause.afterLinks();
        String text = clause.passageText();
        for (String word : ASSIGNING) {
            if (text.startsWith(word, begin)) {
                return assigned(clause, begin + word.length());
            }
        }
        List<ResponsibleUnit> units = new ArrayList<>();
        if (narrated(clause)) {
            return units;
        }
        List<Integer> predicates = predicates(clause, begin);
        for (int i = 0; i < predicates.size(); i++) {
            int predicate = predicates.get(i);
            List<UnitList.Item> items = zone(clause, begin, predicate);
            if (!items.isEmpty()) {
                units.addAll(with(clause, items, role(clause, predicate), 0.9));
                units.addAll(alongside(clause, predicate));
                return units;
            }
        }
        int pronoun = clause.hits().longestAt(WordClass.GENERIC_UNIT, begin);
        if (pronoun > 0 && ordered(clause, pronoun)) {
            return with(clause, UnitList.read(text, clause.hits(), begin, pronoun), Role.RESPONSIBLE, 0.8);
        }
        if (before != null && startsWithPredicate(clause, begin)) {
            int from = before.afterLinks();
            List<UnitList.Item> items = UnitList.read(text, clause.hits(), from, before.end());
            units.addAll(with(clause, items, role(clause, begin), 0.85));
        }
        return units;
    }

    private static boolean narrated(Clause clause) {
        return !ordered(clause, clause.start())
                && (clause.text().indexOf('了') >= 0 || clause.has(WordClass.NARRATION));
    }

    private static boolean ordered(Clause clause, int from) {
        return clause.first(WordClass.MODAL, from) >= 0 || clause.first(WordClass.PROHIBITION, from) >= 0;
    }

    /** …汇总、督查室配合: a further unit and its part in the same clause. */
    private static List<ResponsibleUnit> alongside(Clause clause, int from) {
        String text = clause.passageText();
        List<ResponsibleUnit> units = new ArrayList<>();
        int start = text.indexOf('、', from);
        while (start >= 0 && start < clause.end()) {
            int next = text.indexOf('、', start + 1);
            for (String word : List.of("配合", "协助", "参与", "协办", "牵头", "负责")) {
                int at = text.indexOf(word, start);
                if (at > start + 1 && at < clause.end()) {
                    List<UnitList.Item> items = UnitList.read(text, clause.hits(), start + 1, withoutAdverbs(clause, start + 1, at));
                    units.addAll(with(clause, items, role(clause, at), 0.8));
                }
            }
            if (!units.isEmpty()) {
                return units;
            }
            start = next;
        }
        return units;
    }

    /** 由县水务局牵头, 请各地抓好: from the assigning word up to what is assigned. */
    private static List<ResponsibleUnit> assigned(Clause clause, int from) {
        for (int predicate : predicates(clause, from)) {
            List<UnitList.Item> items = UnitList.read(clause.passageText(), clause.hits(), from, predicate);
            if (!items.isEmpty()) {
                List<ResponsibleUnit> units = new ArrayList<>(with(clause, items, role(clause, predicate), 0.95));
                units.addAll(alongside(clause, predicate));
                return units;
            }
        }
        return List.of();
    }

    /** Offsets at which the predicate of a clause may begin: its modals, then its adverbs and verbs. */
    private static List<Integer> predicates(Clause clause, int from) {
        List<Integer> offsets = new ArrayList<>();
        Hits hits = clause.hits();
        for (WordClass wordClass : List.of(WordClass.MODAL, WordClass.PROHIBITION)) {
            for (int i = clause.first(wordClass, from); i >= 0; i = clause.first(wordClass, hits.start(i) + 1)) {
                offsets.add(hits.start(i));
            }
        }
        String text = clause.passageText();
        for (int i = from + 2; i < clause.end(); i++) {
            boolean verb = hits.longestAt(WordClass.VERB, i) - i >= 2 || hits.longestAt(WordClass.ADVERB, i) > i;
            boolean role = text.startsWith("是", i) || "对在按以从".indexOf(text.charAt(i)) >= 0;
            if ((verb || role) && !withinName(hits, i) && !clause.quoted(i)) {
                offsets.add(i);
            }
        }
        return offsets;
    }

    /** 市场监管, 督查室: a verb that is part of a name is no predicate. */
    private static boolean withinName(Hits hits, int offset) {
        int verb = Math.max(hits.longestAt(WordClass.VERB, offset), hits.longestAt(WordClass.ADVERB, offset));
        for (int i = hits.firstFrom(Math.max(0, offset - 4)); i < hits.size() && hits.start(i) <= offset; i++) {
            boolean name = hits.is(i, WordClass.UNIT_FIELD) || hits.is(i, WordClass.UNIT_SUFFIX) || hits.is(i, WordClass.UNIT_CLASS) || hits.is(i, WordClass.PERSON);
            if (name && hits.end(i) > offset && (hits.start(i) < offset || hits.end(i) > verb)) {
                return true;
            }
        }
        return verb > 0 && hits.longestAt(WordClass.UNIT_SUFFIX, verb) > 0;
    }

    /** The units that fill the stretch before a predicate, after circumstances and adverbs are taken off. */
    private static List<UnitList.Item> zone(Clause clause, int begin, int predicate) {
        String text = clause.passageText();
        Hits hits = clause.hits();
        int end = withoutAdverbs(clause, begin, predicate);
        if (end - begin < 2) {
            return List.of();
        }
        if (preposition(text, begin)) {
            return afterCircumstance(clause, begin, end);
        }
        List<UnitList.Item> items = UnitList.read(text, hits, begin, end);
        if (!items.isEmpty()) {
            return items;
        }
        int time = afterTime(text, begin, end);
        return time > begin ? UnitList.read(text, hits, time, end) : List.of();
    }

    private static boolean preposition(String text, int begin) {
        return Phrases.PREPOSITIONS.stream().anyMatch(word -> text.startsWith(word, begin))
                && !text.startsWith("每个", begin)
                && !text.startsWith("每名", begin)
                && !text.startsWith("每位", begin)
                && !text.startsWith("同志", begin);
    }

    /** 在…下各乡镇, 按照…要求各单位: a unit with a determiner after a circumstance without a comma. */
    private static List<UnitList.Item> afterCircumstance(Clause clause, int begin, int end) {
        String text = clause.passageText();
        for (String close : List.of("要求", "基础上", "过程中", "方面", "前提下", "领导下", "期间", "之后", "以后", "前", "后", "内")) {
            int at = text.lastIndexOf(close, end - 2);
            if (at > begin) {
                List<UnitList.Item> items = UnitList.read(text, clause.hits(), at + close.length(), end);
                if (!items.isEmpty()) {
                    return items;
                }
            }
        }
        return List.of();
    }

    /** Past a time or place at the beginning: 6月底前县水务局…. */
    private static int afterTime(String text, int begin, int end) {
        for (int i = end - 1; i > begin; i--) {
            char c = text.charAt(i - 1);
            if ((c == '前' || c == '内' || c == '起' || c == '后' || c == '间') && i < end) {
                return i;
            }
        }
        return begin;
    }

    private static int withoutAdverbs(Clause clause, int begin, int predicate) {
        int end = predicate;
        boolean moved = true;
        while (moved && end > begin) {
            moved = false;
            Hits hits = clause.hits();
            for (int i = hits.firstFrom(Math.max(begin, end - 6)); i < hits.size() && hits.start(i) < end; i++) {
                if (hits.end(i) == end && hits.start(i) > begin && hits.is(i, WordClass.ADVERB)) {
                    end = hits.start(i);
                    moved = true;
                    break;
                }
            }
        }
        return end;
    }

    private static boolean startsWithPredicate(Clause clause, int begin) {
        Hits hits = clause.hits();
        return hits.longestAt(WordClass.MODAL, begin) > 0
                || hits.longestAt(WordClass.PROHIBITION, begin) > 0
                || hits.longestAt(WordClass.ADVERB, begin) > 0
                || hits.longestAt(WordClass.VERB, begin) > 0
                || hits.longestAt(WordClass.MODAL, clause.start()) > 0;
    }

    private static Role role(Clause clause, int predicate) {
        String text = clause.passageText();
        int from = predicate;
        int limit = Math.min(clause.end(), predicate + 14);
        String window = text.substring(from, limit);
        for (String word : LEADING) {
            int at = window.indexOf(word);
            if (at >= 0 && at <= 8) {
                return Role.LEAD;
            }
        }
        for (String word : SUPPORTING) {
            int at = window.indexOf(word);
            if (at >= 0 && at <= 4 && !window.startsWith("相互配合") && !window.contains("相互") && !window.contains("互相")) {
                return Role.SUPPORT;
            }
        }
        return Role.RESPONSIBLE;
    }

    /** 会同Y, 与Y密切配合: those who act along with the subject. */
    private static List<ResponsibleUnit> companions(Clause clause) {
        String text = clause.passageText();
        for (String word : List.of("会同")) {
            int at = text.indexOf(word, clause.start());
            if (at < 0 || at >= clause.end()) {
                continue;
            }
            int from = at + word.length();
            for (int predicate : predicates(clause, from)) {
                List<UnitList.Item> items = UnitList.read(text, clause.hits(), from, withoutAdverbs(clause, from, predicate));
                if (!items.isEmpty()) {
                    return with(clause, items, Role.SUPPORT, 0.8);
                }
            }
            List<UnitList.Item> items = UnitList.read(text, clause.hits(), from, clause.end());
            if (!items.isEmpty()) {
                return with(clause, items, Role.SUPPORT, 0.7);
            }
        }
        return partners(clause);
    }

    /** 加强与公安、消防等部门的协作配合: those with whom the work is to be done. */
    private static List<ResponsibleUnit> partners(Clause clause) {
        String text = clause.passageText();
        int with = text.indexOf('与', clause.start());
        if (with < 0 || with >= clause.end()) {
            return List.of();
        }
        for (String word : List.of("的协作", "的配合", "的协同", "的联动", "的沟通", "的对接", "的协调", "的衔接", "密切配合", "协同配合")) {
            int at = text.indexOf(word, with);
            if (at > with && at < clause.end()) {
                return with(clause, UnitList.read(text, clause.hits(), with + 1, at), Role.SUPPORT, 0.6);
            }
        }
        return List.of();
    }

    /** 压实各乡镇属地责任和学校责任: those on whom a duty is laid, where nobody else is the subject. */
    private static List<ResponsibleUnit> bearers(Clause clause) {
        String text = clause.passageText();
        for (String word : BEARING) {
            int at = text.indexOf(word, clause.start());
            if (at < 0 || at >= clause.end()) {
                continue;
            }
            List<ResponsibleUnit> units = new ArrayList<>();
            int from = at + word.length();
            int duty = text.indexOf("责任", from);
            while (duty >= 0 && duty < clause.end()) {
                units.addAll(with(clause, bearer(clause, from, duty), Role.RESPONSIBLE, 0.6));
                from = duty + 2;
                while (from < clause.end() && "、和及与".indexOf(text.charAt(from)) >= 0) {
                    from++;
                }
                duty = text.indexOf("责任", from);
            }
            return units;
        }
        return List.of();
    }

    private static List<UnitList.Item> bearer(Clause clause, int from, int duty) {
        String text = clause.passageText();
        for (int end = duty; end > from + 1 && end > duty - 8; end--) {
            char last = text.charAt(end - 1);
            int stop = last == '的' ? end - 1 : end;
            List<UnitList.Item> items = UnitList.read(text, clause.hits(), from, stop);
            if (!items.isEmpty()) {
                return items;
            }
        }
        return List.of();
    }

    static List<ResponsibleUnit> with(Clause clause, List<UnitList.Item> items, Role role, double confidence) {
        return with(clause.sentence().passage(), items, role, false, confidence);
    }

    static List<ResponsibleUnit> with(
            Passage passage, List<UnitList.Item> items, Role role, boolean inherited, double confidence) {
        return items.stream()
                .map(item -> new ResponsibleUnit(
                        passage.text().substring(item.start(), item.end()),
                        item.kind() == null ? Kind.NAMED : item.kind(),
                        role,
                        inherited,
                        passage.locate(item.start(), item.end()),
                        confidence))
                .toList();
    }

    /** Whether a text is nothing but white space and punctuation. */
    static boolean empty(String text) {
        return text.chars().allMatch(c -> Characters.blank((char) c) || "：:，,、；;。".indexOf(c) >= 0);
    }
}

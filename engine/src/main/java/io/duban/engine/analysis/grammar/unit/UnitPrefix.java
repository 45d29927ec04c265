package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/** 主语: the units with which a stretch of a clause begins, when what follows them can be a predicate. */
public final class UnitPrefix {
    private static final int REACH = 120;
    private static final int LONGEST_WORD = 8;
    private static final int PREDICATES = WordClass.mask(
            WordClass.PREDICATE_START,
            WordClass.VERB,
            WordClass.ADVERB,
            WordClass.MODAL,
            WordClass.PROHIBITION,
            WordClass.VAGUE_TIME);
    private static final int UNITS = WordClass.mask(
            WordClass.UNIT_SUFFIX,
            WordClass.UNIT_CLASS,
            WordClass.PERSON,
            WordClass.GENERIC_UNIT,
            WordClass.UNIT_FIELD,
            WordClass.ROSTERED_UNIT);
    private static final int ORDERS = WordClass.mask(WordClass.MODAL, WordClass.PROHIBITION);
    private static final String SEPARATORS = "、和及与以等（(/";
    private static final String OFFICES = "局委办厅部院所站队处科股司团会组馆";
    private static final String CARRYING_ON = "的、和及与等（(）)之内外里中上下级们负员人所是有为以至辖属干领主副原老新党群企职工法";

    /** 各成员单位|负责人: no predicate, for all that it begins with 负责. */
    private static final PhraseSet IN_CHARGE = PhraseSet.of("负责人", "负责同志", "负责干部", "负责领导");

    private static final PhraseSet AFTER_MEETING = PhraseSet.of("会后", "会前");

    private UnitPrefix() {}

    /**
     * The longest enumeration of units that begins at the offset.
     *
     * @param assigned whether a word before it vouches for a unit, so that anything may follow
     */
    public static List<UnitList.Item> longest(Clause clause, int begin, boolean assigned) {
        String text = clause.passageText();
        Hits hits = clause.hits();
        int booked = begin < clause.end() && text.charAt(begin) == '《'
                ? Characters.find(text, '》', begin, clause.end())
                : -1;
        if (booked > begin) {
            return bookNamed(clause, begin, longest(clause, booked + 1, assigned));
        }
        if (begin >= clause.end() || (!assigned && Circumstances.preposition(clause, begin))) {
            return List.of();
        }
        List<UnitList.Item> persons = PersonSubject.at(clause, begin, assigned);
        if (!persons.isEmpty()
                && PersonName.familiar(text, begin, persons.get(0).end())) {
            return persons;
        }
        int limit = limit(clause, begin);
        int last = begin;
        List<UnitList.Item> best = List.of();
        for (int i = hits.firstFrom(begin); i < hits.size() && hits.start(i) < limit; i++) {
            if (!hits.isAny(i, UNITS)) {
                continue;
            }
            int bare = closed(text, hits.end(i), limit);
            int end = named(clause, bare, limit, hits.is(i, WordClass.PERSON));
            int founded = founded(clause, end, limit);
            if (founded > 0) {
                return longest(clause, founded, assigned);
            }
            if (end <= last || end > limit || withinVerb(hits, bare)) {
                continue;
            }
            // 县监委|会后: a time stands behind the name.
            if (end == last + 1 && !best.isEmpty() && AFTER_MEETING.endAt(text, last, limit) > 0) {
                continue;
            }
            if (hits.start(i) > begin + 1 && clause.quoted(hits.start(i))) {
                continue;
            }
            boolean everybody = hits.is(i, WordClass.GENERIC_UNIT) && hits.start(i) == begin && limit < clause.end();
            // 各镇各部门，要…: the enumeration fills the clause.
            boolean fills = !best.isEmpty() && end == clause.end() && hits.start(i) == last;
            boolean follows = assigned
                    || everybody
                    || fills
                    || PersonSubject.addressed(clause, end)
                    || end > bare
                    || predicateAt(clause, end)
                    || bears(clause, end);
            if (!follows) {
                continue;
            }
            if (!best.isEmpty() && !carriesOn(text, last, hits.start(i))) {
                break;
            }
            List<UnitList.Item> items = UnitList.read(text, hits, begin, end);
            items = items.isEmpty() && best.isEmpty() ? Determined.described(clause, begin, end) : items;
            boolean other = !best.isEmpty() && !items.isEmpty() && items.get(0).start() >= last;
            if (!items.isEmpty() && !other) {
                best = items;
                last = end;
            }
        }
        if (!persons.isEmpty() && persons.get(persons.size() - 1).end() > last) {
            best = persons;
        }
        if (best.isEmpty()) {
            List<UnitList.Item> level = Determined.level(clause, begin);
            return level.isEmpty() ? Determined.noun(clause, begin, limit) : level;
        }
        return best;
    }

    /** 总经理办|理, 施工委|托: what looks like the end of a name is the first half of a verb, but not 教务处|理顺. */
    private static boolean withinVerb(Hits hits, int end) {
        return hits.longestAt(WordClass.VERB, end - 1) == end + 1 && hits.longestAt(WordClass.VERB, end) < 0;
    }

    /** 《规划》编制组要…: a body that goes by the paper it works on. */
    private static List<UnitList.Item> bookNamed(Clause clause, int begin, List<UnitList.Item> body) {
        boolean bodies = body.size() == 1
                && body.get(0).kind() == ResponsibleUnit.Kind.NAMED
                && clause.passageText().charAt(body.get(0).start() - 1) == '》';
        return bodies ? List.of(new UnitList.Item(begin, body.get(0).end(), ResponsibleUnit.Kind.NAMED)) : List.of();
    }

    /** 各单位所组建的工作队: past the 的 of a relative clause, where 所 follows a whole name and ends none; else -1. */
    private static int founded(Clause clause, int end, int limit) {
        Hits hits = clause.hits();
        int verb = clause.passageText().charAt(end - 1) == '所' ? hits.longestAt(WordClass.VERB, end) : -1;
        boolean relative = verb > end + 1
                && Characters.find(clause.passageText(), '的', verb, limit) == verb
                && hits.endsAt(WordClass.UNIT_SUFFIX, end - 3, end - 1);
        return relative ? verb + 1 : -1;
    }

    /** 副县长王强牵头: past the name behind a post, where a predicate follows it. */
    private static int named(Clause clause, int end, int limit, boolean post) {
        for (int to = Math.min(limit, end + 3); post && to >= end + 2; to--) {
            boolean closes = to == clause.end()
                    || clause.passageText().charAt(to) == '、'
                    || predicateAt(clause, to)
                    || bears(clause, to);
            boolean name = PersonName.full(clause.passageText(), clause.hits(), end, to)
                    || PersonName.familiar(clause.passageText(), end, to);
            if (closes && name) {
                return to;
            }
        }
        return end;
    }

    /**
     * 县疾控中心散会以后…, 环卫处随清随运: whole names at the head of a clause that no noun carries on are the subject of
     * whatever follows, known to the tables or not.
     */
    static List<UnitList.Item> whole(Clause clause, int begin) {
        String text = clause.passageText();
        Hits hits = clause.hits();
        int limit = Math.min(clause.end(), begin + REACH);
        List<UnitList.Item> best = List.of();
        int last = begin;
        for (int i = hits.firstFrom(begin); i < hits.size() && hits.start(i) < limit; i++) {
            int end = hits.end(i);
            boolean name = hits.is(i, WordClass.UNIT_SUFFIX)
                    && end - last >= 3
                    && end < clause.end()
                    && (OFFICES.indexOf(text.charAt(end - 1)) >= 0 || text.startsWith("中心", end - 2))
                    && CARRYING_ON.indexOf(text.charAt(end)) < 0
                    && !nameGoesOn(hits, end)
                    // 镇党委|书记某某指出: a post is held there, and whoever holds it speaks.
                    && hits.longestAt(WordClass.PERSON, end) < 0;
            if (name && (best.isEmpty() || carriesOn(text, last, hits.start(i)))) {
                List<UnitList.Item> items = UnitList.read(text, hits, begin, end);
                if (!items.isEmpty()) {
                    best = items;
                    last = end;
                }
            }
        }
        return best;
    }

    /** Whether a name that begins here can still belong to the enumeration that ended there. */
    private static boolean carriesOn(String text, int end, int start) {
        return start <= end + 10 || SEPARATORS.indexOf(text.charAt(end)) >= 0;
    }

    /** As far as a subject can reach: to the first modal or prohibition, else a good stretch. */
    static int limit(Clause clause, int begin) {
        int limit = Math.min(clause.end(), begin + REACH);
        int hit = clause.firstOf(ORDERS, begin + 1);
        return hit < 0 ? limit : Math.min(limit, clause.hits().start(hit));
    }

    /** Past a bracket, a closing quote and the sign of many that belong to the name before them: 各乡镇（街道）, “两委”, 老师们. */
    private static int closed(String text, int end, int limit) {
        int i = end < limit && text.charAt(end) == '们' ? end + 1 : end;
        if (i < limit && text.charAt(i) == '”') {
            i++;
        }
        if (i < limit && Characters.bracket(text.charAt(i)) > 0) {
            int close = i + 1;
            while (close < limit && Characters.bracket(text.charAt(close)) >= 0) {
                close++;
            }
            return close < limit && close - i <= 14 ? close + 1 : i;
        }
        return i;
    }

    /** Whether the clause goes on by saying who is answerable: 各子公司负责人为第一责任人, 各区是责任主体. */
    private static boolean bears(Clause clause, int offset) {
        return offset < clause.end()
                && "为是".indexOf(clause.passageText().charAt(offset)) >= 0
                && Answerable.ends(clause);
    }

    /** Whether a predicate, or a circumstance before it, can begin at the offset. */
    public static boolean predicateAt(Clause clause, int from) {
        // 各乡镇 要学习传达: a blank is what a page left of the end of a line.
        int offset = Characters.skipBlanks(clause.passageText(), from, clause.end());
        if (offset >= clause.end()) {
            return false;
        }
        Hits hits = clause.hits();
        return hits.anyAt(PREDICATES, offset)
                && !nameGoesOn(hits, offset)
                && !NamedThings.begin(clause, offset)
                && IN_CHARGE.endAt(clause.passageText(), offset, clause.end()) < 0;
    }

    /** 金融|服务中心, 行业主|管部门: what begins here, or goes on across here, is a longer word for a unit than any verb. */
    private static boolean nameGoesOn(Hits hits, int offset) {
        int verb = Math.max(hits.longestAt(WordClass.VERB, offset), hits.longestAt(WordClass.ADVERB, offset));
        int unit =
                Math.max(hits.longestAt(WordClass.UNIT_SUFFIX, offset), hits.longestAt(WordClass.UNIT_CLASS, offset));
        int person = hits.longestAt(WordClass.PERSON, offset);
        // 网格|包保责任人, but 管理部|组织员工.
        int name = person - offset >= LONGEST_WORD / 2 ? Math.max(unit, person) : unit;
        if (name > Math.max(verb, offset + 1)) {
            return true;
        }
        // 供应商|务必: a modal of its own, though 商务 is a word.
        if (hits.longestAt(WordClass.MODAL, offset) > offset + 1) {
            return false;
        }
        for (int i = hits.firstFrom(offset - LONGEST_WORD); i < hits.size() && hits.start(i) < offset; i++) {
            if (hits.end(i) > offset && hits.isAny(i, UNITS)) {
                return true;
            }
        }
        return false;
    }
}

package io.duban.engine.analysis.grammar;

import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.grammar.accountability.AccountabilityGrammar;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.directive.Clues;
import io.duban.engine.analysis.grammar.directive.Convening;
import io.duban.engine.analysis.grammar.directive.DirectiveClass;
import io.duban.engine.analysis.grammar.directive.DirectiveGrammar;
import io.duban.engine.analysis.grammar.directive.Orders;
import io.duban.engine.analysis.grammar.time.TimeGrammar;
import io.duban.engine.analysis.grammar.unit.BracketedScope;
import io.duban.engine.analysis.grammar.unit.Demands;
import io.duban.engine.analysis.grammar.unit.Filling;
import io.duban.engine.analysis.grammar.unit.LabelledScope;
import io.duban.engine.analysis.grammar.unit.PersonName;
import io.duban.engine.analysis.grammar.unit.UnitGrammar;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.CharacterSet;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one sentence: whether it orders something, who must act, by when, and what follows if not. */
public final class SentenceReader {
    private static final int NAMES =
            WordClass.mask(WordClass.UNIT_SUFFIX, WordClass.UNIT_CLASS, WordClass.UNIT_FIELD, WordClass.PERSON);
    private static final CharacterSet BOUNDS = CharacterSet.of("前内底末每日号周天晚止旬");

    /** Confidence of a task that a label behind it vouches for. */
    private static final double VOUCHED = 0.8;

    private static final int FEW = 6;

    private static final PhraseSet PLANS =
            PhraseSet.of("安排", "计划", "方案", "情况", "问题", "事项", "事宜", "要求", "措施", "重点", "目标");
    private static final PhraseSet DONE =
            PhraseSet.of("完成", "上报", "报送", "提交", "落实", "制定", "拟定", "做好", "解决", "确定", "印发", "出台", "明确", "整改", "交");

    private static final PhraseSet AGREED = PhraseSet.of("同意", "批准");

    private final DirectiveGrammar directives = new DirectiveGrammar();
    private final UnitGrammar units = new UnitGrammar();
    private final BracketedScope brackets = new BracketedScope();
    private final TimeGrammar times = new TimeGrammar();
    private final AccountabilityGrammar accountability = new AccountabilityGrammar();

    /**
     * 单句分析.
     *
     * @param sentence the sentence
     * @param directive what it orders, or null
     * @param units who is named, also where nothing is ordered
     * @param deadlines times with the role of a deadline, also where nothing is ordered
     * @param clauses its accountability clauses
     * @param attributes whether it says nothing but who is to do what stands before it, and by when (责任单位：县水务局)
     */
    public record Reading(
            Sentence sentence,
            @Nullable Directive directive,
            List<ResponsibleUnit> units,
            List<Deadline> deadlines,
            List<AccountabilityClause> clauses,
            boolean attributes) {

        Reading withoutDirective() {
            return new Reading(sentence, null, units, deadlines, clauses, attributes);
        }

        /** The same as a task, whose grammar alone does not tell that it is one. */
        Reading asTask() {
            Directive task = SentenceReader.directive(
                    sentence, new DirectiveGrammar.Judgement(Directive.Kind.TASK, VOUCHED), units, deadlines);
            return new Reading(sentence, task, units, deadlines, clauses, attributes);
        }

        /** The same with what the next one, which attributes the same task, says besides. */
        Reading with(Reading next) {
            return new Reading(
                    sentence, null, joined(units, next.units), joined(deadlines, next.deadlines), clauses, true);
        }

        private static <T> List<T> joined(List<T> first, List<T> second) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }
    }

    /** Without an order only urgency, or a time with a bound or a rhythm can matter, and those have one of few characters. */
    private static boolean mayBound(Sentence sentence) {
        if (sentence.hits().any(WordClass.VAGUE_TIME, sentence.start(), sentence.end())) {
            return true;
        }
        String text = sentence.passage().text();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (BOUNDS.has(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Units are looked for where something is ordered, or where a time, a role or a label may make it an assignment. */
    private static boolean mayAssign(Sentence sentence, List<Clause> clauses, List<Deadline> when, boolean labelled) {
        return !when.isEmpty()
                || sentence.title()
                || sentence.labelEnd() > sentence.start()
                || labelled
                || sentence.hits().anyOf(NAMES, sentence.start(), sentence.end())
                || called(sentence)
                || clauses.stream().anyMatch(DirectiveGrammar::assigns);
    }

    /** 老梁, 小邬: whether a sentence may have the name of a person that no table knows. */
    private static boolean called(Sentence sentence) {
        String text = sentence.passage().text();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (text.charAt(i) == '你' || PersonName.familiar(text, i, i + 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading orders something all the same: it says who must act or by when, or is a decision of its own. */
    private static boolean tells(
            Sentence sentence, List<Clause> clauses, Clues clues, DirectiveGrammar.Judgement judgement) {
        boolean decides = judgement.kind() == Directive.Kind.APPROVAL
                && (AGREED.first(sentence.passage().text(), sentence.labelEnd(), sentence.wordsEnd()) >= 0
                        || DirectiveClass.takesEffect(clauses));
        // 第二，清沟必须尽快到位。
        boolean urgent = clues.deadlines().stream().anyMatch(deadline -> deadline.type() == Deadline.Type.VAGUE)
                && clauses.stream().anyMatch(clause -> clause.has(WordClass.MODAL));
        boolean acting = clues.acting(0.85) && judgement.confidence() >= 0.9;
        return decides || urgent || (clues.bound() && !topic(sentence, clues)) || acting || Demands.in(clauses);
    }

    /** 节前值班安排: a heading that names a plan and only says what time it is for. */
    private static boolean topic(Sentence sentence, Clues clues) {
        String words = sentence.passage().text().substring(sentence.labelEnd(), sentence.wordsEnd());
        return clues.units().isEmpty() && PLANS.ends(words) && !DONE.within(words);
    }

    /** 班子成员取消评优资格: whom a threat strikes has nothing to do (but 各乡镇 in 各乡镇对违建要拆除); a body or whoever carries it out has. */
    private static boolean struck(ResponsibleUnit unit, List<AccountabilityClause> sanctions) {
        return unit.kind() != ResponsibleUnit.Kind.NAMED
                && sanctions.stream()
                        .anyMatch(threat -> threat.official()
                                && threat.location().encloses(unit.location())
                                && !threat.actor().contains(unit.text())
                                && !threat.text().contains("由" + unit.text()));
    }

    /** Reads a sentence against the day of the meeting, where it is known. */
    public Reading read(Sentence sentence, @Nullable LocalDate meeting) {
        return read(sentence, meeting, 0);
    }

    /** The same of a sentence that a head above it makes an order of, whatever its own grammar tells. */
    public Reading readDecision(Sentence sentence, @Nullable LocalDate meeting) {
        return read(sentence, meeting, VOUCHED);
    }

    private Reading read(Sentence sentence, @Nullable LocalDate meeting, double decided) {
        List<Clause> clauses = Clause.of(sentence);
        boolean labelled = LabelledScope.labelled(sentence);
        boolean attributes = labelled && !LabelledScope.tells(sentence, clauses);
        boolean charges = labelled && !attributes;
        double vouched = charges ? VOUCHED : decided;
        double order = Math.max(vouched, Orders.confidence(sentence, clauses));
        List<Deadline> when =
                order > 0 || mayBound(sentence) ? times.deadlines(clauses, meeting, order > 0) : List.of();
        Optional<List<ResponsibleUnit>> bracket = labelled ? Optional.empty() : brackets.units(sentence, when);
        if (bracket.isPresent()) {
            return new Reading(sentence, null, bracket.get(), when, List.of(), true);
        }
        List<ResponsibleUnit> who = new ArrayList<>(
                order > 0 || mayAssign(sentence, clauses, when, labelled) ? units.units(clauses) : List.of());
        who.addAll(beside(sentence, who, when));
        // 3月4日，某县召开约谈会，约谈滞后单位: what a meeting was held for threatens nobody any more.
        // 三、监督问责: nor does what a few words only name.
        boolean few = sentence.wordsEnd() - sentence.labelEnd() <= FEW;
        boolean named = (sentence.title() && (!sentence.labelled() || few) && clauses.size() == 1)
                || (Convening.tells(sentence) && !Demands.in(clauses));
        List<AccountabilityClause> sanctions = named ? List.of() : accountability.clauses(clauses, order > 0);
        who.removeIf(unit -> struck(unit, sanctions) || within(unit, when));
        Clues clues = new Clues(order, who, when, sanctions);
        Optional<DirectiveGrammar.Judgement> judgement = charges
                ? Optional.of(new DirectiveGrammar.Judgement(Directive.Kind.TASK, VOUCHED))
                : directives.judge(sentence, clauses, clues);
        boolean names = sentence.title() && sanctions.isEmpty() && !charges;
        if (judgement.isEmpty() || (names && !tells(sentence, clauses, clues, judgement.get()))) {
            return new Reading(sentence, null, who, when, sanctions, attributes);
        }
        DirectiveGrammar.Judgement found = judgement.get();
        DirectiveGrammar.Judgement sure =
                found.confidence() < vouched ? new DirectiveGrammar.Judgement(found.kind(), vouched) : found;
        return new Reading(sentence, directive(sentence, sure, who, when), who, when, sanctions, attributes);
    }

    /** Whom a heading is nothing but the name of, and those in a bracket at the end that are not known already. */
    private List<ResponsibleUnit> beside(Sentence sentence, List<ResponsibleUnit> known, List<Deadline> when) {
        if (sentence.title() && sentence.labelled() && known.isEmpty()) {
            List<ResponsibleUnit> heading = Filling.heading(sentence);
            if (!heading.isEmpty()) {
                return heading;
            }
        }
        return brackets.behind(sentence, when).orElse(List.of()).stream()
                .filter(unit ->
                        known.stream().noneMatch(other -> other.location().overlaps(unit.location())))
                .toList();
    }

    /** 责任单位：县水务局，6月底前完成: what seems to be a name is a time. */
    private static boolean within(ResponsibleUnit unit, List<Deadline> when) {
        return when.stream()
                .anyMatch(deadline ->
                        deadline.location().start() <= unit.location().start()
                                && deadline.location().overlaps(unit.location()));
    }

    private static Directive directive(
            Sentence sentence, DirectiveGrammar.Judgement judgement, List<ResponsibleUnit> who, List<Deadline> when) {
        return new Directive(
                sentence.text(),
                judgement.kind(),
                sentence.heading(),
                who,
                when,
                Traits.of(sentence.passage().text(), sentence.labelEnd(), sentence.end()),
                sentence.location(),
                judgement.confidence());
    }
}

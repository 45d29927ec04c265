package io.duban.engine.analysis.corpus;

import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.Located;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.corpus.Judgement.Result;
import io.duban.engine.analysis.corpus.Label.DeadlineLabel;
import io.duban.engine.analysis.corpus.Label.DirectiveLabel;
import io.duban.engine.analysis.corpus.Label.UnitLabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares a sentence with the directives that were found in it. */
final class SentenceJudge {
    private final MarkedSentence sentence;
    private final List<Directive> found;
    private final List<Judgement> judgements = new ArrayList<>();

    private SentenceJudge(MarkedSentence sentence, List<Directive> found) {
        this.sentence = sentence;
        this.found = found;
    }

    /** What is said of the sentence itself and of units and deadlines. */
    static List<Judgement> judge(MarkedSentence sentence, List<Directive> found) {
        SentenceJudge judge = new SentenceJudge(sentence, found);
        judge.directive();
        judge.units();
        judge.deadlines();
        judge.inherited();
        return judge.judgements;
    }

    private void directive() {
        DirectiveLabel marked = sentence.directive();
        if (marked != null) {
            add(found.isEmpty() ? Result.MISSED : Result.HIT);
            if (!found.isEmpty()) {
                Directive.Kind kind = found.get(0).kind();
                judgements.add(Comparison.answer(Measure.DIRECTIVE_CLASS, marked.kind(), kind, sentence.start()));
            }
        } else if (!found.isEmpty()) {
            add(Result.WRONG);
        }
    }

    private void add(Result result) {
        judgements.add(new Judgement(Measure.DIRECTIVE, result, sentence.text(), sentence.start()));
    }

    private void units() {
        List<Item> marked = sentence.spans(UnitLabel.class).stream()
                .map(span -> Item.of(span, span.label().kind()))
                .toList();
        List<Item> here = own(Directive::units, ResponsibleUnit::inherited)
                .map(unit -> Item.of(unit, unit.kind()))
                .toList();
        compare(Measure.UNIT, marked, here);
        judgements.addAll(Comparison.of(marked, here, Item::exact).judgements(Measure.UNIT_EXACT));
        compare(Measure.UNIT_SPECIFIC, specific(marked), specific(here));
    }

    private static List<Item> specific(List<Item> units) {
        return units.stream()
                .filter(unit -> unit.type().equals(ResponsibleUnit.Kind.NAMED.name())
                        || unit.type().equals(ResponsibleUnit.Kind.GROUP.name()))
                .toList();
    }

    private void deadlines() {
        List<Span<DeadlineLabel>> marked = sentence.spans(DeadlineLabel.class);
        List<Deadline> here = own(Directive::deadlines, Deadline::inherited).toList();
        List<Item> markedTypes =
                marked.stream().map(span -> Item.of(span, span.label().type())).toList();
        List<Item> types = here.stream()
                .map(deadline -> Item.of(deadline, deadline.type()))
                .toList();
        compare(Measure.DEADLINE_FIRM, withVague(false, markedTypes), withVague(false, types));
        compare(Measure.DEADLINE_VAGUE, withVague(true, markedTypes), withVague(true, types));
        judgements.addAll(
                Comparison.of(markedTypes, types, Item::nearOfSameType).judgements(Measure.DEADLINE_TYPED));
        List<Item> markedDays = marked.stream()
                .map(span -> Item.of(span, day(span.label().lastDay())))
                .toList();
        List<Item> days =
                here.stream().map(deadline -> Item.of(deadline, day(deadline))).toList();
        for (Comparison.Pair pair : Comparison.of(markedDays, days, Item::near).pairs()) {
            due(pair.marked(), pair.found());
        }
    }

    private void due(Item marked, Item resolved) {
        if (marked.type().isEmpty() && resolved.type().isEmpty()) {
            return;
        }
        List<Item> expected = marked.type().isEmpty() ? List.of() : List.of(marked);
        List<Item> given = resolved.type().isEmpty() ? List.of() : List.of(resolved);
        judgements.addAll(Comparison.of(expected, given, Item::nearOfSameType).judgements(Measure.DEADLINE_DUE));
    }

    private static List<Item> withVague(boolean vague, List<Item> deadlines) {
        return deadlines.stream()
                .filter(deadline -> deadline.type().equals(Deadline.Type.VAGUE.name()) == vague)
                .toList();
    }

    private void inherited() {
        DirectiveLabel marked = sentence.directive();
        List<Item> units = marked == null
                ? List.of()
                : marked.inheritedUnits().stream()
                        .map(unit -> new Item(unit.text(), "", sentence.start(), sentence.end()))
                        .toList();
        List<Item> deadlines = marked == null
                ? List.of()
                : marked.inheritedDeadlines().stream()
                        .map(deadline -> inherited(deadline.type(), day(deadline.lastDay())))
                        .toList();
        List<Item> foundUnits = all(Directive::units)
                .filter(ResponsibleUnit::inherited)
                .map(unit -> new Item(unit.text(), "", sentence.start(), sentence.end()))
                .toList();
        List<Item> foundDeadlines = all(Directive::deadlines)
                .filter(Deadline::inherited)
                .map(deadline -> inherited(deadline.type(), day(deadline)))
                .toList();
        judgements.addAll(Comparison.of(units, foundUnits, Item::similarWords).judgements(Measure.UNIT_INHERITED));
        judgements.addAll(Comparison.of(deadlines, foundDeadlines, SentenceJudge::sameBound)
                .judgements(Measure.DEADLINE_INHERITED));
    }

    private Item inherited(Deadline.Type type, String day) {
        return new Item(day, type.name(), sentence.start(), sentence.end());
    }

    /** A mark without a day says nothing of the day. */
    private static boolean sameBound(Item marked, Item found) {
        return marked.type().equals(found.type())
                && (marked.text().isEmpty() || marked.text().equals(found.text()));
    }

    private void compare(Measure measure, List<Item> marked, List<Item> found) {
        judgements.addAll(Comparison.of(marked, found, Item::near).judgements(measure));
    }

    private <T> Stream<T> all(Function<Directive, List<T>> part) {
        return found.stream().flatMap(directive -> part.apply(directive).stream());
    }

    /** What stands in this sentence: one directive may cover several. */
    private <T extends Located> Stream<T> own(Function<Directive, List<T>> part, Function<T, Boolean> inherited) {
        return all(part)
                .filter(element -> !inherited.apply(element)
                        && sentence.start() <= element.location().start()
                        && element.location().end() <= sentence.end());
    }

    private static String day(Deadline deadline) {
        return deadline.due() == null ? "" : deadline.due().to().toString();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

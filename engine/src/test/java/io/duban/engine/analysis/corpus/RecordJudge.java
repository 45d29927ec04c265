package io.duban.engine.analysis.corpus;

import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.AccountabilityClause.Against;
import io.duban.api.record.Directive;
import io.duban.api.record.MeetingRecord;
import io.duban.engine.analysis.corpus.Judgement.Result;
import io.duban.engine.analysis.corpus.Label.ClauseLabel;
import io.duban.engine.analysis.corpus.Label.OutlineLabel;
import io.duban.engine.analysis.corpus.Label.PlaceholderLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Compares a marked record with the one that was found in its place. */
final class RecordJudge {
    private static final Pattern LABEL_END = Pattern.compile("[、.．,，\\s]+$");

    private final CorpusRecord marked;
    private final MeetingRecord found;
    private final List<MarkedSentence> sentences;

    private RecordJudge(CorpusRecord marked, MeetingRecord found) {
        this.marked = marked;
        this.found = found;
        this.sentences = marked.sentences();
    }

    static List<Judgement> judge(CorpusRecord marked, MeetingRecord found) {
        RecordJudge judge = new RecordJudge(marked, found);
        List<Judgement> judgements = new ArrayList<>();
        judgements.add(Comparison.answer(Measure.RECORD_KIND, marked.kind(), found.kind(), marked.start()));
        judgements.addAll(MeetingJudge.judge(marked, found.meeting()));
        judgements.addAll(judge.directives());
        judgements.addAll(judge.accountability());
        judgements.addAll(judge.placeholders());
        judgements.addAll(judge.outline());
        return judgements;
    }

    private List<Judgement> directives() {
        List<Judgement> judgements = new ArrayList<>();
        for (MarkedSentence sentence : sentences) {
            List<Directive> here = found.directives().stream()
                    .filter(directive -> sentence.meets(directive.location()))
                    .toList();
            judgements.addAll(SentenceJudge.judge(sentence, here));
        }
        for (Directive directive : found.directives()) {
            if (sentences.stream().noneMatch(sentence -> sentence.meets(directive.location()))) {
                judgements.addAll(stray(directive));
            }
        }
        return judgements;
    }

    /** A directive across the bounds of sentences, or outside of the record, with its units. */
    private static List<Judgement> stray(Directive directive) {
        List<Item> units = directive.units().stream()
                .filter(unit -> !unit.inherited())
                .map(unit -> Item.of(unit, unit.kind()))
                .toList();
        Comparison wrong = new Comparison(List.of(), List.of(), units);
        List<Judgement> judgements = new ArrayList<>(wrong.judgements(Measure.UNIT));
        judgements.addAll(wrong.judgements(Measure.UNIT_EXACT));
        judgements.add(
                wrong(Measure.DIRECTIVE, directive.text(), directive.location().start()));
        return judgements;
    }

    /** By sentence: how much of it belongs to the clause, careful readers do not agree on. */
    private List<Judgement> accountability() {
        List<AccountabilityClause> clauses = new ArrayList<>(found.accountability().stream()
                .filter(AccountabilityClause::official)
                .toList());
        List<Judgement> judgements = new ArrayList<>();
        for (MarkedSentence sentence : sentences) {
            List<Against> against = sentence.spans(ClauseLabel.class).stream()
                    .map(span -> span.label().against())
                    .toList();
            boolean hit = clauses.stream().anyMatch(clause -> sentence.meets(clause.location()));
            if (against.contains(Against.OFFICIAL)) {
                judgements.add(new Judgement(
                        Measure.ACCOUNTABILITY, hit ? Result.HIT : Result.MISSED, sentence.text(), sentence.start()));
            } else if (hit && against.isEmpty()) {
                judgements.add(wrong(Measure.ACCOUNTABILITY, sentence.text(), sentence.start()));
            }
        }
        clauses.removeIf(clause -> sentences.stream().anyMatch(sentence -> sentence.meets(clause.location())));
        clauses.forEach(clause -> judgements.add(
                wrong(Measure.ACCOUNTABILITY, clause.text(), clause.location().start())));
        return judgements;
    }

    private List<Judgement> placeholders() {
        Comparator<Item> longestFirst = Comparator.comparingInt(item -> item.start() - item.end());
        List<Item> expected = marked.spans(PlaceholderLabel.class).stream()
                .map(span -> Item.of(span, ""))
                .sorted(longestFirst)
                .toList();
        List<Item> given = found.placeholders().stream()
                .map(placeholder -> Item.of(placeholder, ""))
                .sorted(longestFirst)
                .toList();
        return Comparison.of(expected, given, Item::meets).judgements(Measure.PLACEHOLDER);
    }

    private List<Judgement> outline() {
        List<Item> expected = marked.spans(OutlineLabel.class).stream()
                .map(span -> new Item(label(span.text()), "", span.start(), span.end()))
                .toList();
        List<Item> given = found.outline().stream()
                .map(item -> new Item(
                        label(item.label()),
                        "",
                        item.location().start(),
                        item.location().start() + item.label().length()))
                .toList();
        return Comparison.of(expected, given, Item::exact).judgements(Measure.OUTLINE);
    }

    private static String label(String words) {
        return LABEL_END.matcher(words).replaceAll("");
    }

    private static Judgement wrong(Measure measure, String text, int start) {
        return new Judgement(measure, Result.WRONG, text, start);
    }
}

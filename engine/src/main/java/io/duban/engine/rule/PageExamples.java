package io.duban.engine.rule;

import io.duban.api.document.Location;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordAnalyzer;
import io.duban.api.rule.Outcome;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.RuleSet;
import io.duban.engine.rule.page.PageExample;
import io.duban.engine.rule.page.RulePage;
import io.duban.engine.rule.source.Diagnostic;
import io.duban.engine.rule.source.RuleSetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 规则页例子: runs the examples on the pages of a rule set: the test that every rule brings along. */
public final class PageExamples {
    private final ExampleRecords reading;

    /** Examples are analysed as documents are. */
    public PageExamples(RecordAnalyzer analyzer) {
        this.reading = new ExampleRecords(analyzer);
    }

    /** What is wrong with the examples of a set, in the order of the pages: nothing if all of them hold. */
    public List<Diagnostic> failures(RuleSet set) {
        List<Diagnostic> failures = new ArrayList<>();
        for (RulePage page : RulePages.of(set)) {
            try {
                for (PageExample example : page.examples()) {
                    failure(set, page, example).ifPresent(failures::add);
                }
            } catch (RuleSetException malformed) {
                failures.addAll(malformed.diagnostics());
            }
        }
        return failures;
    }

    /** How many examples stand on the pages of a set; malformed ones are not counted. */
    public static int count(RuleSet set) {
        return RulePages.of(set).stream().mapToInt(PageExamples::count).sum();
    }

    private static int count(RulePage page) {
        try {
            return page.examples().size();
        } catch (RuleSetException malformed) {
            return 0;
        }
    }

    /** The records of all examples of a set, each of the kind that its page names. */
    public List<MeetingRecord> records(RuleSet set) {
        return RulePages.of(set).stream()
                .flatMap(page -> page.examples().stream())
                .flatMap(e -> reading.of(e).stream())
                .toList();
    }

    /** The records of the violating examples, by the id of the rule that each violates. */
    public Map<String, List<MeetingRecord>> violating(RuleSet set) {
        Map<String, List<MeetingRecord>> records = new TreeMap<>();
        for (RulePage page : RulePages.of(set)) {
            records.put(
                    page.rule().id(),
                    page.examples().stream()
                            .filter(PageExample::violating)
                            .flatMap(e -> reading.of(e).stream())
                            .toList());
        }
        return records;
    }

    private Optional<Diagnostic> failure(RuleSet set, RulePage page, PageExample example) {
        List<MeetingRecord> records = reading.of(example);
        if (records.size() != 1) {
            return Optional.of(failure(page, example, "1 份材料", "1 record", "" + records.size()));
        }
        MeetingRecord record = records.get(0);
        Outcome outcome = outcome(set, page.rule(), example, record);
        if (outcome instanceof Outcome.Violated violated) {
            List<Location> found = violated.violations().stream()
                    .map(v -> Location.of(
                            v.element().location().start(),
                            v.element().location().end()))
                    .toList();
            return found.equals(example.expected())
                    ? Optional.empty()
                    : Optional.of(failure(page, example, quoted(example, example.expected()), quoted(example, found)));
        }
        boolean decided = outcome instanceof Outcome.Satisfied || outcome instanceof Outcome.NotApplicable;
        return decided && !example.violating()
                ? Optional.empty()
                : Optional.of(failure(page, example, quoted(example, example.expected()), outcome.toString()));
    }

    private static Outcome outcome(RuleSet set, Rule rule, PageExample example, MeetingRecord record) {
        Map<String, String> parameters = new HashMap<>(rule.parameters());
        parameters.putAll(example.parameters());
        RuleSelection only = new RuleSelection(Map.of(rule.id(), parameters));
        return set.evaluate(record, only).stream()
                .map(RuleResult::outcome)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(rule.id() + " gave no outcome"));
    }

    private static String quoted(PageExample example, List<Location> places) {
        return places.isEmpty()
                ? "[]"
                : places.stream()
                        .map(p -> "⟦" + example.text().substring(p.start(), p.end()) + "⟧@" + p.start())
                        .collect(Collectors.joining(" "));
    }

    private static Diagnostic failure(RulePage page, PageExample example, String expected, String found) {
        return failure(page, example, expected, expected, found);
    }

    private static Diagnostic failure(RulePage page, PageExample example, String zh, String en, String found) {
        return page.file()
                .diagnostic(
                        page.rule().id(),
                        page.bodyLine() + example.line() - 1,
                        "例子不符：应为 " + zh + "，实为 " + found,
                        "the example does not hold: expected " + en + ", found " + found);
    }
}

package io.duban.app.report.exchange;

import static java.util.stream.Collectors.joining;

import io.duban.api.report.Finding;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.api.rule.Outcome.NotApplicable;
import io.duban.api.rule.ProfileInfo;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.Severity;
import io.duban.app.report.ElementText;
import io.duban.app.report.Messages;
import io.duban.app.report.Place;
import io.duban.app.report.ProblemText;
import io.duban.app.report.Quote;
import io.duban.app.report.StateText;
import io.duban.app.report.Style;
import io.duban.app.report.UndecidedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 一个文件的测试集: a source as a suite of cases. */
record JUnitSuite(String name, List<Case> cases) {

    /** How a case ended. */
    enum Result {
        PASSED,
        SKIPPED,
        FAILURE,
        ERROR
    }

    /**
     * A rule asked about a record, or a source that was not checked.
     *
     * @param group the record it is about
     * @param name the rule
     * @param type of failure or error, such as {@code warning}
     * @param message in one line
     * @param text in full; empty where there is no more to say
     */
    record Case(String group, String name, Result result, String type, String message, String text) {}

    long tests() {
        return cases.size();
    }

    long count(Result result) {
        return cases.stream().filter(test -> test.result() == result).count();
    }

    static JUnitSuite of(SourceReport source, Report report, Messages messages) {
        List<Case> cases = new ArrayList<>();
        ProblemText words = new ProblemText(Style.PLAIN, messages);
        source.problems()
                .forEach(problem -> cases.add(new Case(
                        source.name(),
                        messages.text("problem"),
                        Result.ERROR,
                        problem.code(),
                        words.what(problem),
                        words.remedy(problem))));
        ElementText elements = new ElementText(messages);
        for (RecordReport record : source.records()) {
            String group = source.name() + "#" + elements.record(record.record());
            record.results().forEach(result -> cases.add(of(result, group, record, report, messages)));
        }
        return new JUnitSuite(source.name(), List.copyOf(cases));
    }

    private static Case of(RuleResult result, String group, RecordReport record, Report report, Messages messages) {
        Rule rule = Objects.requireNonNull(report.rules().get(result.ruleId()));
        String name = rule.id() + " " + rule.title().in(messages.language());
        var undecided = new UndecidedText(messages, report.rules()).of(result);
        if (undecided.isPresent()) {
            return new Case(
                    group,
                    name,
                    Result.ERROR,
                    undecided.get().what(),
                    undecided.get().why(),
                    "");
        }
        if (result.outcome() instanceof NotApplicable none) {
            String about = messages.textOr("element." + none.about(), none.about());
            return new Case(group, name, Result.SKIPPED, "", messages.text("junit.not-applicable", about), "");
        }
        List<Finding> findings = record.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule.id()))
                .toList();
        if (findings.isEmpty()) {
            return new Case(group, name, Result.PASSED, "", "", "");
        }
        String text = findings.stream().map(finding -> line(finding, messages)).collect(joining("\n"));
        boolean fails = findings.stream().anyMatch(finding -> intolerable(finding, record, report));
        return new Case(
                group,
                name,
                fails ? Result.FAILURE : Result.PASSED,
                findings.get(0).severity().id(),
                findings.get(0).message().in(messages.language()),
                text);
    }

    /** Whether it makes the record not acceptable, in a profile that the report tells of. */
    private static boolean intolerable(Finding finding, RecordReport record, Report report) {
        Severity bound = report.profiles().stream()
                .filter(profile -> profile.id().equals(record.profile().id()))
                .map(ProfileInfo::intolerable)
                .findFirst()
                .orElse(Severity.INFO);
        return finding.open() && finding.severity().compareTo(bound) >= 0;
    }

    private static String line(Finding finding, Messages messages) {
        String place = Place.of(finding.evidence().location(), messages);
        String message = messages.text("finding.at", place, finding.message().in(messages.language()))
                + (finding.open() ? "" : " [" + StateText.of(finding.state(), messages) + "]");
        return message + " ⟦" + Quote.of(finding.evidence()).matched() + "⟧";
    }
}

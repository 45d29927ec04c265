package io.duban.engine.check;

import static java.util.Comparator.comparing;

import io.duban.api.document.Document;
import io.duban.api.document.ReadResult.Notice;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.record.Likeness;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordKind;
import io.duban.api.report.Finding;
import io.duban.api.report.Problem;
import io.duban.api.report.ProfileChoice;
import io.duban.api.report.RecordReport;
import io.duban.api.report.SourceReport;
import io.duban.api.rule.ProfileInfo;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.RuleSet;
import io.duban.api.rule.RuleSetInfo;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.AskedRuleSets;
import io.duban.engine.rule.BuiltInRuleSets;
import io.duban.engine.rule.page.RecordElement;
import io.duban.engine.settle.Settlement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** 审查: checks a record by the rules that its profile puts in force for its kind. */
public final class RecordChecking {
    private final List<RuleSet> ruleSets;
    private final List<RuleSet> asked;
    private final List<Rule> rules;
    private final Map<String, Rule> rulesById;
    private final ProfileSelection selection;
    private final Map<String, EffectiveProfile> profiles = new ConcurrentHashMap<>();

    /**
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RecordChecking(List<RuleSet> ruleSets, ProfileSelection selection) {
        this.ruleSets =
                ruleSets.stream().sorted(comparing(set -> set.info().id())).toList();
        this.asked = AskedRuleSets.of(this.ruleSets);
        this.rules = ruleSets.stream().flatMap(set -> set.rules().stream()).toList();
        this.rulesById = EffectiveProfile.byId(rules);
        this.selection = selection;
    }

    /** Whether records are worth comparing: where no rule in force may ask for it, nothing follows from it. */
    boolean compares() {
        return ruleSets.stream().anyMatch(set -> set.rules().stream()
                .filter(rule -> mayCompare(set, rule))
                .anyMatch(this::inForce));
    }

    /** Only pages of our own are known to tell what their rules look at. */
    private static boolean mayCompare(RuleSet set, Rule rule) {
        return !set.info().origin().equals(BuiltInRuleSets.ORIGIN)
                || RecordElement.LIKENESSES.id().equals(rule.about());
    }

    private boolean inForce(Rule rule) {
        return selection.profiles().stream()
                .map(profile -> effective(profile.id()))
                .anyMatch(profile -> Stream.of(RecordKind.values())
                        .anyMatch(kind -> profile.severity(rule, kind).isPresent()));
    }

    /** The rule sets in use, sorted by id. */
    List<RuleSetInfo> ruleSets() {
        return ruleSets.stream().map(RuleSet::info).toList();
    }

    /** What is to be known of a source besides what its reader noticed: whose rules were taken as they stand. */
    List<Notice> notices(List<Notice> noticed) {
        return Stream.concat(
                        noticed.stream(),
                        ruleSets().stream()
                                .filter(RuleSetInfo::trusted)
                                .map(set -> new Notice(NoticeKind.TRUSTED_RULES, set.id() + " " + set.digest())))
                .toList();
    }

    /** All of their rules by id. */
    Map<String, Rule> rules() {
        return rulesById;
    }

    /** What a report says of the profile of that id, one that a record was checked by. */
    ProfileInfo info(String profile) {
        return effective(profile).info();
    }

    /**
     * 审查结果.
     *
     * @param report on the record
     * @param problem why no rule was asked, or nothing where some were or where there are none to ask
     */
    record Result(RecordReport report, Optional<Problem> problem) {}

    Result check(Document document, MeetingRecord record) {
        ProfileSelection.Choice choice = selection.choose(record);
        EffectiveProfile profile = effective(choice.profile().id());
        RecordKind kind = record.kind();
        List<RuleResult> results = RuleEvaluation.evaluate(asked, record, profile.selection(kind));
        Function<String, Severity> severity =
                id -> profile.severity(rulesById.get(id), kind).orElseThrow();
        List<Finding> findings = Findings.of(document, record, results, severity);
        RecordReport report = new RecordReport(
                record,
                new ProfileChoice(choice.profile().id(), choice.reason()),
                Verdicts.ofRecord(results, findings, choice.profile().intolerable()),
                results,
                findings);
        return new Result(report, unchecked(profile, record));
    }

    /** The same report with its findings in the states that they deserve, and the verdicts that follow. */
    SourceReport settled(SourceReport report, Settlement settlement) {
        if (settlement.isNone()) {
            return report;
        }
        List<RecordReport> records = report.records().stream()
                .map(record -> settled(report.name(), record, settlement))
                .toList();
        return report.with(Verdicts.ofSource(report.problems(), records), report.problems(), records);
    }

    /** The same report after its batch was compared: records that have something in common with others are checked anew. */
    SourceReport compared(SourceReport report, Document document, Map<Integer, List<Likeness>> likenesses) {
        List<RecordReport> records = report.records().stream()
                .map(each -> {
                    List<Likeness> alike = likenesses.get(each.record().index());
                    return alike == null
                            ? each
                            : check(document, each.record().withLikenesses(alike))
                                    .report();
                })
                .toList();
        return report.with(Verdicts.ofSource(report.problems(), records), report.problems(), records);
    }

    /** The same report with one more problem. */
    SourceReport with(SourceReport report, Problem problem) {
        List<Problem> problems =
                Stream.concat(report.problems().stream(), Stream.of(problem)).toList();
        return report.with(Verdicts.ofSource(problems, report.records()), problems, report.records());
    }

    private RecordReport settled(String source, RecordReport report, Settlement settlement) {
        List<Finding> findings = report.findings().stream()
                .map(finding -> settlement.settle(source, report.record().text(), finding))
                .toList();
        Severity intolerable = effective(report.profile().id()).profile().intolerable();
        return new RecordReport(
                report.record(),
                report.profile(),
                Verdicts.ofRecord(report.results(), findings, intolerable),
                report.results(),
                findings);
    }

    private EffectiveProfile effective(String profile) {
        return profiles.computeIfAbsent(
                profile,
                id -> new EffectiveProfile(
                        selection.profiles().stream()
                                .filter(candidate -> candidate.id().equals(id))
                                .findFirst()
                                .orElseThrow(),
                        rules));
    }

    private Optional<Problem> unchecked(EffectiveProfile profile, MeetingRecord record) {
        String which = "record " + record.index() + ": " + record.kind().id();
        if (ruleSets.isEmpty()) {
            return Optional.empty();
        }
        if (!profile.checks(record.kind())) {
            return Optional.of(new Problem("unchecked-kind", which));
        }
        return profile.selection(record.kind()).parameters().isEmpty()
                ? Optional.of(new Problem("no-rule-applies", which))
                : Optional.empty();
    }
}

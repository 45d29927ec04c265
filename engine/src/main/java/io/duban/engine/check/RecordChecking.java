package io.duban.engine.check;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.duban.api.document.Document;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordKind;
import io.duban.api.report.Finding;
import io.duban.api.report.Problem;
import io.duban.api.report.ProfileChoice;
import io.duban.api.report.RecordReport;
import io.duban.api.rule.Profile;
import io.duban.api.rule.ProfileInfo;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.RuleSet;
import io.duban.api.rule.RuleSetInfo;
import io.duban.api.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** 审查: checks a record by the rules that its profile puts in force for its kind. */
public final class RecordChecking {
    private final List<RuleSet> ruleSets;
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
        this.rules = ruleSets.stream().flatMap(set -> set.rules().stream()).toList();
        this.rulesById = EffectiveProfile.byId(rules);
        this.selection = selection;
    }

    /** The rule sets in use, sorted by id. */
    List<RuleSetInfo> ruleSets() {
        return ruleSets.stream().map(RuleSet::info).toList();
    }

    /** All of their rules by id. */
    Map<String, Rule> rules() {
        return rulesById;
    }

    /** What a report says of the profile of that id, one that a record was checked by. */
    ProfileInfo info(String profile) {
        return requireNonNull(profiles.get(profile)).info();
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
        EffectiveProfile profile = effective(choice.profile());
        RecordKind kind = record.kind();
        List<RuleResult> results = RuleEvaluation.evaluate(ruleSets, record, profile.selection(kind));
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

    private EffectiveProfile effective(Profile profile) {
        return profiles.computeIfAbsent(profile.id(), id -> new EffectiveProfile(profile, rules));
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

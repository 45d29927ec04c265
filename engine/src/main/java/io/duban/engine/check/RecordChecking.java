package io.duban.engine.check;

import static java.util.Comparator.comparing;

import io.duban.api.LocalizedText;
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
import java.util.function.Function;

/** 审查: checks a record by the rules that a profile puts in force for its kind. */
public final class RecordChecking {
    private static final LocalizedText CHOSEN = new LocalizedText("默认或由命令行指定", "by default or as told");

    private final List<RuleSet> ruleSets;
    private final EffectiveProfile profile;

    /**
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RecordChecking(List<RuleSet> ruleSets, Profile profile) {
        this.ruleSets =
                ruleSets.stream().sorted(comparing(set -> set.info().id())).toList();
        this.profile = new EffectiveProfile(
                profile, ruleSets.stream().flatMap(set -> set.rules().stream()).toList());
    }

    /** The rule sets in use, sorted by id. */
    List<RuleSetInfo> ruleSets() {
        return ruleSets.stream().map(RuleSet::info).toList();
    }

    /** All of their rules by id. */
    Map<String, Rule> rules() {
        return profile.rules();
    }

    /** The profiles in use. */
    List<ProfileInfo> profiles() {
        return List.of(profile.info());
    }

    RecordReport check(Document document, MeetingRecord record) {
        RecordKind kind = record.kind();
        List<RuleResult> results = RuleEvaluation.evaluate(ruleSets, record, profile.selection(kind));
        Function<String, Severity> severity =
                id -> profile.severity(profile.rules().get(id), kind).orElseThrow();
        List<Finding> findings = Findings.of(document, record, results, severity);
        return new RecordReport(
                record,
                new ProfileChoice(profile.profile().id(), CHOSEN),
                Verdicts.ofRecord(results, findings, profile.profile().intolerable()),
                results,
                findings);
    }

    /** Why no rule is asked about a record, or nothing where some are or where there are no rules to ask. */
    Optional<Problem> unchecked(MeetingRecord record) {
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

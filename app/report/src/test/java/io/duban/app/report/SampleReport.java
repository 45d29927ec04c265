package io.duban.app.report;

import static io.duban.app.report.SampleRecords.minutes;
import static io.duban.app.report.SampleRecords.place;
import static io.duban.app.report.SampleRecords.untitled;

import io.duban.api.Language;
import io.duban.api.LocalizedText;
import io.duban.api.document.Location;
import io.duban.api.document.ReadResult.Notice;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.record.RecordKind;
import io.duban.api.report.Finding;
import io.duban.api.report.Finding.Evidence;
import io.duban.api.report.FindingState.Known;
import io.duban.api.report.FindingState.Open;
import io.duban.api.report.FindingState.Waived;
import io.duban.api.report.Problem;
import io.duban.api.report.ProfileChoice;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import io.duban.api.report.Waiver;
import io.duban.api.report.WaiverUse;
import io.duban.api.rule.Outcome.Failed;
import io.duban.api.rule.Outcome.NotApplicable;
import io.duban.api.rule.Outcome.Satisfied;
import io.duban.api.rule.Outcome.Undecidable;
import io.duban.api.rule.Outcome.Violated;
import io.duban.api.rule.Outcome.Violation;
import io.duban.api.rule.ProfileInfo;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.RuleSetInfo;
import io.duban.api.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A small report that has one of everything: verdicts, outcomes, problems, notices, and words that try to do harm. */
final class SampleReport {
    static final RuleSetInfo RULE_SET =
            new RuleSetInfo("sample", "1.2.0", words("示例规则", "sample rules"), "督查室", "built-in", "", false);

    private static final LocalizedText NO_UNIT = words("没有写明由谁办理", "nobody is named to do this");
    private static final LocalizedText VAGUE = words("“尽快”不是时限", "\"尽快\" is no deadline");

    private static final ProfileChoice GENERAL =
            new ProfileChoice("general", words("没有认出会议类型", "no kind of meeting was recognised"));
    private static final Waiver WAIVER = waiver("file: 乡镇/*", LocalDate.of(2027, 6, 30), 1);
    private static final Waiver OLD = waiver("all", LocalDate.of(2025, 12, 31), 6);
    private static final Waiver IDLE = waiver("file: 局办/*", LocalDate.of(2027, 12, 31), 11);

    private SampleReport() {}

    private static Waiver waiver(String scope, LocalDate until, int line) {
        return new Waiver("SV-02", scope, "已报县政府办同意", "周明", until, "waivers.yaml:" + line);
    }

    static Report in(Language language) {
        Map<String, Rule> rules = SampleRules.ALL.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        return new Report(
                "1.0.0",
                language,
                List.of(RULE_SET),
                rules,
                List.of(new ProfileInfo("general", words("通用方案", "General"), Severity.ERROR, "0f".repeat(8))),
                List.of(new WaiverUse(WAIVER, false, 1), new WaiverUse(OLD, true, 0), new WaiverUse(IDLE, false, 0)),
                2,
                Verdict.NOT_ACCEPTABLE,
                sources());
    }

    static Report empty(Language language) {
        return new Report(
                "1.0.0", language, List.of(), Map.of(), List.of(), List.of(), 0, Verdict.UNDETERMINED, List.of());
    }

    private static List<SourceReport> sources() {
        return List.of(
                new SourceReport(
                        "乡镇/柳溪镇会议纪要.docx",
                        "docx",
                        "a1".repeat(32),
                        Verdict.NOT_ACCEPTABLE,
                        List.of(new Problem("unchecked-kind", "record 2: essay")),
                        List.of(new Notice(NoticeKind.TRACKED_CHANGES, "3"), new Notice(NoticeKind.COMMENTS, "")),
                        List.of(bad(), unchecked()),
                        null),
                new SourceReport(
                        "乡镇/石桥乡.txt",
                        "text",
                        "b2".repeat(32),
                        Verdict.ACCEPTABLE,
                        List.of(),
                        List.of(),
                        List.of(good()),
                        null),
                unread("局办/scan.pdf", "c3".repeat(32), new Problem("unknown-format", "PNG image")),
                new SourceReport(
                        "局办/gone\u001b[2J.doc",
                        null,
                        null,
                        Verdict.UNDETERMINED,
                        List.of(new Problem("not-accessible", "no such file")),
                        List.of(),
                        List.of(),
                        null),
                unread("局办/odd.txt", "d4".repeat(32), new Problem("of-tomorrow", "")));
    }

    private static SourceReport unread(String name, String sha256, Problem problem) {
        return new SourceReport(name, null, sha256, Verdict.UNDETERMINED, List.of(problem), List.of(), List.of(), null);
    }

    private static RecordReport bad() {
        List<Finding> findings = new ArrayList<>();
        findings.add(finding("SV-02", Severity.WARNING, VAGUE, place("尽快", 3), "尽快修好石桥。", "尽快"));
        for (int i = 0; i < 7; i++) {
            findings.add(finding("RE-01", Severity.ERROR, NO_UNIT, place("修好石桥", 4 + i), "尽快修好石桥。", "修好石桥"));
        }
        findings.add(finding("SV-02", Severity.ERROR, VAGUE, place("尽快", 12), "尽快清淤。", "尽快")
                .in(new Known()));
        findings.add(finding("SV-02", Severity.ERROR, VAGUE, place("尽快", 13), "尽快巡查。", "尽快")
                .in(new Waived(WAIVER)));
        List<Violation> hits = List.of(new Violation(minutes(), NO_UNIT));
        List<RuleResult> results = List.of(
                new RuleResult("FE-03", new Undecidable(List.of("meeting.date", "x.unheard-of"))),
                new RuleResult("FE-04", new Failed("IllegalStateException: no session")),
                new RuleResult("RE-01", new Violated(hits)),
                new RuleResult("RE-02", new NotApplicable("tasks")),
                new RuleResult("RE-03", new Satisfied()),
                new RuleResult("SV-02", new Violated(hits)));
        return new RecordReport(minutes(), GENERAL, Verdict.NOT_ACCEPTABLE, results, findings);
    }

    private static RecordReport unchecked() {
        return new RecordReport(untitled(2, RecordKind.ESSAY), GENERAL, Verdict.UNDETERMINED, List.of(), List.of());
    }

    private static RecordReport good() {
        return new RecordReport(
                untitled(1, RecordKind.NOTES),
                GENERAL,
                Verdict.ACCEPTABLE,
                List.of(new RuleResult("RE-03", new Satisfied())),
                List.of());
    }

    private static Finding finding(
            String rule, Severity severity, LocalizedText message, Location place, String context, String matched) {
        int contextStart = place.start() - context.indexOf(matched);
        String fingerprint = String.format("%016x", 31L * rule.hashCode() + place.paragraph());
        return new Finding(
                rule, severity, message, new Evidence(place, context, contextStart), fingerprint, new Open());
    }

    static LocalizedText words(String zh, String en) {
        return new LocalizedText(zh, en);
    }
}

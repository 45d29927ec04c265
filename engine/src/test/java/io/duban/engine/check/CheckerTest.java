package io.duban.engine.check;

import static io.duban.api.report.Verdict.ACCEPTABLE;
import static io.duban.api.report.Verdict.NOT_ACCEPTABLE;
import static io.duban.api.report.Verdict.UNDETERMINED;
import static io.duban.engine.check.Fakes.element;
import static io.duban.engine.check.Fakes.violated;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordAnalyzer;
import io.duban.api.record.RecordKind;
import io.duban.api.report.FindingState.Known;
import io.duban.api.report.Problem;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Outcome;
import io.duban.api.rule.Outcome.Failed;
import io.duban.api.rule.Outcome.NotApplicable;
import io.duban.api.rule.Outcome.Satisfied;
import io.duban.api.rule.Outcome.Undecidable;
import io.duban.api.rule.Profile;
import io.duban.api.rule.RuleSet;
import io.duban.api.rule.Severity;
import io.duban.engine.cache.FolderCache;
import io.duban.engine.settle.Baseline;
import io.duban.engine.settle.Baseline.Difference;
import io.duban.engine.settle.Settlement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckerTest {
    private static final String TEXT = "青禾镇会议纪要\n尽快整改。";
    private static final RecordAnalyzer ONE_RECORD =
            document -> List.of(Fakes.record(RecordKind.MINUTES, document.text()));

    @Test
    void aRecordIsAcceptableWhenEveryRuleIsSatisfiedOrNotApplicable() {
        SourceReport report =
                check(rules(Severity.ERROR, record -> new Satisfied(), record -> new NotApplicable("tasks")));

        assertThat(report.verdict()).isEqualTo(ACCEPTABLE);
        assertThat(report.problems()).isEmpty();
        assertThat(report.format()).isEqualTo("plain");
        assertThat(report.records().get(0).profile().id()).isEqualTo("test");
    }

    @Test
    void anIntolerableFindingOutweighsWhatIsUndecided() {
        assertThat(verdict(Severity.ERROR, hit("尽快"), record -> new Undecidable(List.of("meeting.date"))))
                .isEqualTo(NOT_ACCEPTABLE);
    }

    @Test
    void aTolerableFindingDoesNotSpoilTheVerdict() {
        assertThat(verdict(Severity.WARNING, hit("尽快"))).isEqualTo(ACCEPTABLE);
    }

    @Test
    void whatIsUndecidedOrFailedLeavesTheVerdictOpen() {
        assertThat(verdict(Severity.WARNING, hit("尽快"), record -> new Undecidable(List.of("meeting.date"))))
                .isEqualTo(UNDETERMINED);
        assertThat(verdict(Severity.ERROR, record -> new Satisfied(), record -> new Failed("broken")))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void aRuleSetThatThrowsHasFailedAllItsRules() {
        SourceReport report = check(rules(Severity.ERROR, record -> new Satisfied(), record -> {
            throw new IllegalStateException("no session");
        }));

        assertThat(report.verdict()).isEqualTo(UNDETERMINED);
        assertThat(report.records().get(0).results())
                .extracting(result -> result.outcome())
                .containsOnly(new Failed("IllegalStateException: no session"))
                .hasSize(2);
    }

    @Test
    void aKindLeftUncheckedHasNoResultsAndIsAProblem() {
        RuleSet rules = rules(Severity.ERROR, hit("尽快"));
        RecordChecking checking = new RecordChecking(
                List.of(rules), Fakes.selection(Severity.ERROR, List.of(RecordKind.MINUTES), Map.of()));

        SourceReport report = checker(ONE_RECORD, checking).check(Fakes.source("x", TEXT));

        assertThat(report.verdict()).isEqualTo(UNDETERMINED);
        assertThat(report.problems()).containsExactly(new Problem("unchecked-kind", "record 1: minutes"));
        assertThat(report.records().get(0).results()).isEmpty();
    }

    @Test
    void aKindThatNoRuleAppliesToIsAProblem() {
        RuleSet rules = new Fakes.Rules(
                "news", List.of(Fakes.rule("T-01", Severity.ERROR, RecordKind.NEWS)), (id, record) -> new Satisfied());

        SourceReport report = check(rules);

        assertThat(report.verdict()).isEqualTo(UNDETERMINED);
        assertThat(report.problems()).containsExactly(new Problem("no-rule-applies", "record 1: minutes"));
    }

    @Test
    void withoutRulesRecordsAreRecognisedAndNothingPasses() {
        SourceReport report = checker(
                        ONE_RECORD, new RecordChecking(List.of(), ProfileSelection.named(Profile.NONE, Fakes.WORDS)))
                .check(Fakes.source("x", TEXT));

        assertThat(report.records()).hasSize(1);
        assertThat(report.problems()).isEmpty();
        assertThat(report.verdict()).isEqualTo(UNDETERMINED);
    }

    @Test
    void aTextWithoutRecordsIsAProblem() {
        assertProblem(document -> List.of(), new Problem("no-record", ""));
    }

    @Test
    void anAnalyzerThatThrowsIsAProblem() {
        RecordAnalyzer broken = document -> {
            throw new IllegalStateException("lost");
        };

        assertProblem(broken, new Problem("analysis-failed", "IllegalStateException: lost"));
    }

    @Test
    void aFindingOutsideTheTextIsAProblemOfItsSource() {
        RuleSet rules = rules(Severity.ERROR, record -> violated(element(TEXT + "外面", "外面")));

        SourceReport report = check(rules);

        assertThat(report.verdict()).isEqualTo(UNDETERMINED);
        assertThat(report.problems()).extracting(Problem::code).containsExactly("internal");
    }

    @Test
    void knownFindingsStayInTheReportAndDoNotCount() {
        Checker checker = checker(ONE_RECORD, checking(rules(Severity.ERROR, hit("尽快"))));
        SourceReport before = checker.check(Fakes.source("x", TEXT));

        Baseline baseline = Baseline.of(List.of(before));
        SourceReport after = checker.with(
                        RunOptions.DEFAULT.settling(new Settlement(baseline, List.of(), LocalDate.EPOCH)))
                .check(Fakes.source("x", TEXT));

        assertThat(before.verdict()).isEqualTo(NOT_ACCEPTABLE);
        assertThat(after.verdict()).isEqualTo(ACCEPTABLE);
        assertThat(after.records().get(0).findings())
                .containsExactly(before.records().get(0).findings().get(0).in(new Known()));
        assertThat(baseline.compare(List.of(after)))
                .isEqualTo(new Difference(List.of(), List.of(), baseline.entries()));
    }

    @Test
    void whatIsKnownAndNoLongerFoundIsFixedWhereItsSourceWasChecked() {
        Baseline baseline = Baseline.of(List.of(check(rules(Severity.ERROR, hit("尽快")))));
        SourceReport mended = check(rules(Severity.ERROR, record -> new Satisfied()));

        assertThat(baseline.compare(List.of(mended)))
                .isEqualTo(new Difference(List.of(), baseline.entries(), List.of()));
        assertThat(baseline.compare(List.of())).isEqualTo(new Difference(List.of(), List.of(), List.of()));
    }

    private static void assertProblem(RecordAnalyzer analyzer, Problem expected) {
        RecordChecking checking = checking(rules(Severity.ERROR, record -> new Satisfied()));

        SourceReport report = checker(analyzer, checking).check(Fakes.source("x", TEXT));

        assertThat(report.problems()).containsExactly(expected);
        assertThat(report.verdict()).isEqualTo(UNDETERMINED);
        assertThat(report.records()).isEmpty();
        assertThat(report.format()).isEqualTo("plain");
    }

    private static Function<MeetingRecord, Outcome> hit(String word) {
        return record -> violated(element(TEXT, word));
    }

    @SafeVarargs
    private static Verdict verdict(Severity severity, Function<MeetingRecord, Outcome>... deciding) {
        return check(rules(severity, deciding)).verdict();
    }

    /** A rule set whose rules T-00, T-01, … are decided by the functions in turn. */
    @SafeVarargs
    private static RuleSet rules(Severity severity, Function<MeetingRecord, Outcome>... deciding) {
        return new Fakes.Rules(
                "test",
                IntStream.range(0, deciding.length)
                        .mapToObj(i -> Fakes.rule("T-0" + i, severity, RecordKind.MINUTES))
                        .toList(),
                (id, record) -> deciding[id.charAt(3) - '0'].apply(record));
    }

    @Test
    void textsAreKeptOnlyWhereTheyAreAskedFor() {
        Checker checker = checker(ONE_RECORD, checking(rules(Severity.ERROR)));

        assertThat(checker.check(Fakes.source("x", TEXT)).transcript()).isNull();
        assertThat(checker.with(RunOptions.DEFAULT.keepingTexts(true))
                        .check(Fakes.source("x", TEXT))
                        .transcript())
                .satisfies(
                        transcript -> assertThat(transcript.document().text()).isEqualTo(TEXT));
    }

    @Test
    void whatCouldNotBeReadIsReadAnewTheNextTime(@TempDir Path folder) {
        AtomicInteger reads = new AtomicInteger();
        DocumentReader slow = new Fakes.Reader(
                "slow",
                text -> Probe.YES,
                Set.of(),
                text -> reads.incrementAndGet() == 1
                        ? new Unreadable(Reason.TOO_LARGE, "not read after 1 seconds")
                        : Fakes.readable("slow", text));
        Checker checker = checker(slow, ONE_RECORD, checking(rules(Severity.ERROR)))
                .with(RunOptions.DEFAULT.caching(new FolderCache(folder, "k")));

        assertThat(checker.check(Fakes.source("x", TEXT)).records()).isEmpty();
        assertThat(checker.check(Fakes.source("x", TEXT)).records()).hasSize(1);
        assertThat(checker.check(Fakes.source("x", TEXT)).records()).hasSize(1);
        assertThat(reads).hasValue(2);
    }

    private static SourceReport check(RuleSet rules) {
        return checker(ONE_RECORD, checking(rules)).check(Fakes.source("x", TEXT));
    }

    private static RecordChecking checking(RuleSet rules) {
        return new RecordChecking(List.of(rules), Fakes.selection(Severity.ERROR, List.of(), Map.of()));
    }

    private static Checker checker(RecordAnalyzer analyzer, RecordChecking checking) {
        return checker(Fakes.reader("plain", Probe.YES), analyzer, checking);
    }

    private static Checker checker(DocumentReader reader, RecordAnalyzer analyzer, RecordChecking checking) {
        ReaderSelection one = new ReaderSelection(List.of(reader));
        return new Checker(new SourceReading(one, ReadLimits.DEFAULT), analyzer, checking);
    }
}

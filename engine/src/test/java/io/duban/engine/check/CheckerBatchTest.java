package io.duban.engine.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.api.Language;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.record.RecordKind;
import io.duban.api.report.Problem;
import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Outcome.Satisfied;
import io.duban.api.rule.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerBatchTest {
    private static final ReadLimits HUNDRED_BYTES = ReadLimits.DEFAULT.with(Limit.SOURCE_BYTES, 100);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theReportIsSortedByNameAndTheSameForAnyNumberOfThreads(int jobs) {
        List<UnopenedSource> sources = IntStream.range(0, 40)
                .mapToObj(i -> text("f" + (i * 7) % 40, "纪要" + i))
                .toList();

        Report report = check(sources, jobs);

        assertThat(report).isEqualTo(check(sources, 1));
        assertThat(report.sources()).extracting(SourceReport::name).isSorted().hasSize(40);
        assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTABLE);
    }

    @Test
    void aBatchTooLargeForMemoryIsReportedAsASmallOneIs() {
        List<UnopenedSource> sources =
                IntStream.range(0, 700).mapToObj(i -> text("f" + i, "纪要" + i)).toList();

        Report report = check(sources, 4);

        assertThat(report).isEqualTo(check(sources, 1));
        assertThat(report.sources()).extracting(SourceReport::name).isSorted().hasSize(700);
        assertThat(report.sources())
                .containsAll(check(sources.subList(300, 500), 1).sources());
        assertThat(report.profiles()).hasSize(1);
    }

    @Test
    void oneBadSourceIsItsOwnProblemAndTheOthersAreChecked() {
        UnopenedSource locked = new UnopenedSource("b", () -> {
            throw new AccessDeniedException("b");
        });
        UnopenedSource broken = new UnopenedSource("c", () -> {
            throw new IllegalStateException("no");
        });

        Report report = check(List.of(text("a", "纪要"), locked, broken, text("d", "纪要")), 2);

        assertThat(report.sources())
                .extracting(SourceReport::verdict)
                .containsExactly(Verdict.ACCEPTABLE, Verdict.UNDETERMINED, Verdict.UNDETERMINED, Verdict.ACCEPTABLE);
        assertThat(report.sources().get(1).problems())
                .containsExactly(new Problem("not-accessible", "permission denied"));
        assertThat(report.sources().get(2).problems())
                .containsExactly(new Problem("internal", "IllegalStateException: no"));
        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aFileThatIsNotThereIsNotAccessible(@TempDir Path folder) {
        Report report = check(List.of(UnopenedSource.file("gone.txt", folder.resolve("gone.txt"))), 1);

        assertThat(report.sources().get(0).problems()).containsExactly(new Problem("not-accessible", "no such file"));
        assertThat(report.sources().get(0).sha256()).isNull();
    }

    @Test
    void aStreamWithoutEndIsTooLargeAndNotReadToItsEnd() {
        UnopenedSource endless = new UnopenedSource("endless", Endless::new);

        SourceReport report = check(List.of(endless), 1).sources().get(0);

        assertThat(report.problems()).containsExactly(new Problem("too-large", "more than 100 bytes"));
        assertThat(report.sha256()).isNull();
    }

    @Test
    void nothingToCheckIsNothingAccepted() {
        assertThat(check(List.of(), 1).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aBatchNeedsAThread() {
        assertThatThrownBy(() -> check(List.of(), 0)).hasMessageContaining("jobs must be at least 1");
    }

    @Test
    void whatIsNotBegunWhenItIsStoppedIsCountedAndNothingIsAccepted() {
        AtomicInteger asked = new AtomicInteger();

        Report report = checker()
                .with(RunOptions.DEFAULT.until(() -> asked.getAndIncrement() >= 2))
                .check(List.of(text("a", "纪要"), text("b", "纪要"), text("c", "纪要")), 1, "1.0", Language.ZH);

        assertThat(report.sources()).extracting(SourceReport::name).containsExactly("a", "b");
        assertThat(report.unreached()).isEqualTo(1);
        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static Report check(List<UnopenedSource> sources, int jobs) {
        return checker().check(sources, jobs, "1.0", Language.ZH);
    }

    private static Checker checker() {
        ReaderSelection plain = new ReaderSelection(List.of(Fakes.reader("plain", Probe.YES)));
        Fakes.Rules rules = new Fakes.Rules(
                "test",
                List.of(Fakes.rule("T-01", Severity.ERROR, RecordKind.MINUTES)),
                (id, record) -> new Satisfied());
        return new Checker(
                new SourceReading(plain, HUNDRED_BYTES),
                document -> List.of(Fakes.record(RecordKind.MINUTES, document.text())),
                new RecordChecking(List.of(rules), Fakes.selection(Severity.ERROR, List.of(), Map.of())));
    }

    private static UnopenedSource text(String name, String text) {
        return new UnopenedSource(name, () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static final class Endless extends InputStream {
        private int left = 1000;

        @Override
        public int read() throws IOException {
            return read(new byte[1], 0, 1) == 1 ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("read far beyond the limit");
            }
            Arrays.fill(buffer, offset, offset + length, (byte) 'x');
            return length;
        }
    }
}

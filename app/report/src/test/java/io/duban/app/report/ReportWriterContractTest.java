package io.duban.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.api.Language;
import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every report writer on the class path owes its callers. */
class ReportWriterContractTest {
    static List<ReportWriter> writers() {
        return ServiceLoader.load(ReportWriter.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    @Test
    void allWritersAreRegisteredUnderTheirIds() {
        assertThat(writers())
                .extracting(ReportWriter::id)
                .containsExactlyInAnyOrder(
                        "text",
                        "json",
                        "html",
                        "csv",
                        "junit",
                        "sarif",
                        "extract-json",
                        "extract-csv",
                        "xlsx",
                        "docx",
                        "extract-xlsx",
                        "extract-ics");
    }

    @ParameterizedTest
    @MethodSource("writers")
    void theSameReportGivesTheSameBytes(ReportWriter writer) throws IOException {
        assertThat(write(writer, SampleReport.in(Language.ZH)))
                .isEqualTo(write(writer, SampleReport.in(Language.ZH)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void anEmptyReportIsWritten(ReportWriter writer) throws IOException {
        for (Language language : Language.values()) {
            assertThat(write(writer, SampleReport.empty(language))).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void theStreamStaysOpen(ReportWriter writer) throws IOException {
        Watched out = new Watched();

        writer.write(SampleReport.in(Language.EN), out);

        assertThat(out.closed).isFalse();
        assertThat(out.flushed).isTrue();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void aStreamThatFailsIsPassedOn(ReportWriter writer) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> writer.write(SampleReport.in(Language.ZH), full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @ParameterizedTest
    @MethodSource("writers")
    void fileExtensionsHaveNoDot(ReportWriter writer) {
        assertThat(writer.fileExtension()).matches("[a-z0-9]+");
    }

    /** Each time may mean reading it from a file. */
    @ParameterizedTest
    @MethodSource("writers")
    void aSourceIsAskedForNoMoreThanFourTimes(ReportWriter writer) throws IOException {
        Report report = SampleReport.in(Language.ZH);
        Counted sources = new Counted(Collections.nCopies(20, report.sources().get(0)));

        write(
                writer,
                new Report(
                        report.version(),
                        report.language(),
                        report.ruleSets(),
                        report.rules(),
                        report.profiles(),
                        report.waivers(),
                        report.unreached(),
                        report.verdict(),
                        sources));

        assertThat(sources.asked / sources.size()).isBetween(1, 4);
    }

    private static final class Counted extends AbstractList<SourceReport> {
        private final List<SourceReport> sources;
        private int asked;

        private Counted(List<SourceReport> sources) {
            this.sources = sources;
        }

        @Override
        public int size() {
            return sources.size();
        }

        @Override
        public SourceReport get(int index) {
            asked++;
            return sources.get(index);
        }
    }

    private static byte[] write(ReportWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }

    private static final class Watched extends ByteArrayOutputStream {
        private boolean closed;
        private boolean flushed;

        @Override
        public void close() {
            closed = true;
        }

        @Override
        public void flush() {
            flushed = true;
        }
    }
}

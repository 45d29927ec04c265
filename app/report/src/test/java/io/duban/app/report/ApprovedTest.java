package io.duban.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.Language;
import io.duban.api.report.ReportWriter;
import io.duban.app.report.exchange.FindingsCsvWriter;
import io.duban.app.report.exchange.JUnitWriter;
import io.duban.app.report.exchange.SarifWriter;
import io.duban.app.report.ledger.CalendarWriter;
import io.duban.app.report.ledger.LedgerCsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each writer makes of {@link SampleReport}, against files that a person has read and approved. */
class ApprovedTest {
    static Stream<Arguments> writers() {
        return Stream.of(
                Arguments.of("text-zh.txt", new TextReportWriter(), Language.ZH),
                Arguments.of("text-en.txt", new TextReportWriter(), Language.EN),
                Arguments.of("text-colour.txt", new TextReportWriter(true, 1), Language.ZH),
                Arguments.of("check.json", new JsonReportWriter(), Language.ZH),
                Arguments.of("findings.csv", new FindingsCsvWriter(), Language.ZH),
                Arguments.of("junit.xml", new JUnitWriter(), Language.ZH),
                Arguments.of("findings.sarif", new SarifWriter(), Language.EN),
                Arguments.of("extract.json", new ExtractJsonWriter(), Language.ZH),
                Arguments.of("ledger-zh.csv", new LedgerCsvWriter(), Language.ZH),
                Arguments.of("ledger-en.csv", new LedgerCsvWriter(), Language.EN),
                Arguments.of("ledger.ics", new CalendarWriter(), Language.ZH),
                Arguments.of("inspect-zh.txt", new InspectTextWriter(false), Language.ZH),
                Arguments.of("inspect-en.txt", new InspectTextWriter(false), Language.EN),
                Arguments.of("inspect-colour.txt", new InspectTextWriter(true), Language.ZH));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writers")
    void theOutputIsAsApproved(String name, ReportWriter writer, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(SampleReport.in(language), out);
        String received = out.toString(UTF_8);

        String approved = approved(name);
        if (!received.equals(approved)) {
            Path file = Files.createDirectories(Path.of("target", "received")).resolve(name);
            Files.writeString(file, received);
        }
        assertThat(received)
                .as("%s: if the new output is right, copy target/received/%1$s to src/test/resources/approved/", name)
                .isEqualTo(approved);
    }

    private static String approved(String name) throws IOException {
        try (InputStream in = ApprovedTest.class.getResourceAsStream("/approved/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        }
    }
}

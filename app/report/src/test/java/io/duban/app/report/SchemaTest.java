package io.duban.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.duban.api.Language;
import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("extract-1", new ExtractJsonWriter()), Arguments.of("check-1", new JsonReportWriter()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsWrittenIsValid(String name, ReportWriter writer) throws IOException {
        Schema schema = Schemas.of(name);

        assertThat(schema.validate(json(writer, SampleReport.in(Language.ZH)), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(json(writer, SampleReport.empty(Language.EN)), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void otherDocumentsAreNot(String name, ReportWriter writer) throws IOException {
        String json = json(writer, SampleReport.in(Language.ZH));

        for (String[] change : new String[][] {
            {"\"start\"", "\"begin\""},
            {"\"minutes\"", "\"MINUTES\""},
            {"duban-", "other-"},
            {"\"problems\"", "\"more\""}
        }) {
            assertThat(json).contains(change[0]);
            assertThat(Schemas.of(name).validate(json.replace(change[0], change[1]), InputFormat.JSON))
                    .as(change[1])
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void halfASurrogatePairDoesNotStopTheReport(String name, ReportWriter writer) throws IOException {
        SourceReport torn = new SourceReport(
                "torn\ud842.txt", null, null, Verdict.UNDETERMINED, List.of(), List.of(), List.of(), null);
        Report report = new Report(
                "1.0.0",
                Language.EN,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                0,
                Verdict.UNDETERMINED,
                List.of(torn));

        String json = json(writer, report);

        assertThat(json).contains("\"torn?.txt\"");
        assertThat(Schemas.of(name).validate(json, InputFormat.JSON)).isEmpty();
    }

    private static String json(ReportWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toString(UTF_8);
    }
}

package io.duban.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.duban.api.Language;
import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.app.report.exchange.JUnitWriter;
import io.duban.app.report.exchange.SarifWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;

/** What other programs make of the formats that are written for them. */
class ExchangeTest {
    @Test
    void sarifIsValidByItsSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(ExchangeTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

        for (Report report : List.of(SampleReport.in(Language.ZH), SampleReport.empty(Language.EN))) {
            assertThat(schema.validate(new String(bytes(new SarifWriter(), report), UTF_8), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void surefireReadsTheSuitesAndCountsWhatFailed() throws Exception {
        List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(bytes(new JUnitWriter(), SampleReport.in(Language.ZH))), UTF_8));

        assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfTests).sum())
                .isEqualTo(11);
        assertThat(suites.stream()
                        .mapToInt(ReportTestSuite::getNumberOfFailures)
                        .sum())
                .isEqualTo(1);
        assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfErrors).sum())
                .isEqualTo(6);
        assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfSkipped).sum())
                .isEqualTo(1);
        assertThat(suites)
                .filteredOn(suite -> suite.getFullClassName().contains("石桥乡"))
                .allMatch(suite -> suite.getNumberOfErrors() + suite.getNumberOfFailures() == 0);
    }

    static byte[] bytes(ReportWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }
}

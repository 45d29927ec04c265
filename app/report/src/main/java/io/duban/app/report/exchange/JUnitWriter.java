package io.duban.app.report.exchange;

import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import io.duban.app.report.Messages;
import io.duban.app.report.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;

/**
 * JUnit XML: a suite for each source and a case for each rule asked about a record, for programs that show the results of
 * tests. They are red where {@code duban check} does not leave with 0: a case fails where its findings make the record
 * not acceptable, and is in error where something could not be decided or read.
 */
public final class JUnitWriter implements ReportWriter {
    @Override
    public String id() {
        return "junit";
    }

    @Override
    public String fileExtension() {
        return "xml";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Messages messages = Messages.in(report.language());
        Map<JUnitSuite.Result, Long> counts = new EnumMap<>(JUnitSuite.Result.class);
        report.sources().stream()
                .flatMap(source -> JUnitSuite.of(source, report, messages).cases().stream())
                .forEach(test -> counts.merge(test.result(), 1L, Long::sum));
        Xml xml = new Xml(out);
        xml.open(
                "testsuites",
                "name",
                "duban",
                "tests",
                counts.values().stream().mapToLong(Long::longValue).sum(),
                "failures",
                counts.getOrDefault(JUnitSuite.Result.FAILURE, 0L),
                "errors",
                counts.getOrDefault(JUnitSuite.Result.ERROR, 0L),
                "skipped",
                counts.getOrDefault(JUnitSuite.Result.SKIPPED, 0L),
                "time",
                "0");
        for (SourceReport source : report.sources()) {
            suite(xml, JUnitSuite.of(source, report, messages));
        }
        xml.close();
        xml.end();
    }

    private static void suite(Xml xml, JUnitSuite suite) throws IOException {
        xml.open(
                "testsuite",
                "name",
                suite.name(),
                "tests",
                suite.tests(),
                "failures",
                suite.count(JUnitSuite.Result.FAILURE),
                "errors",
                suite.count(JUnitSuite.Result.ERROR),
                "skipped",
                suite.count(JUnitSuite.Result.SKIPPED),
                "time",
                "0");
        for (JUnitSuite.Case test : suite.cases()) {
            xml.open("testcase", "name", test.name(), "classname", test.group(), "time", "0");
            switch (test.result()) {
                case PASSED -> xml.text("system-out", test.text());
                case SKIPPED -> xml.empty("skipped", "message", test.message());
                case FAILURE -> xml.text("failure", test.text(), "type", test.type(), "message", test.message());
                case ERROR -> xml.text("error", test.text(), "type", test.type(), "message", test.message());
            }
            xml.close();
        }
        xml.close();
    }
}

package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.Language;
import io.duban.api.document.ContainerReader;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadLimits;
import io.duban.api.report.Finding;
import io.duban.api.report.RecordReport;
import io.duban.api.report.SourceReport;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.check.Checker;
import io.duban.engine.check.ProfileSelection;
import io.duban.engine.check.ReaderSelection;
import io.duban.engine.check.RecordChecking;
import io.duban.engine.check.SourceExpansion;
import io.duban.engine.check.SourceReading;
import io.duban.engine.check.UnopenedSource;
import io.duban.engine.rule.BuiltInRuleSets;
import io.duban.engine.rule.profile.Profiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** 同文异式: one text, saved in every format by the program that offices use, is one record with the same findings. */
class FormatsTest {
    @Test
    void everyFormatGivesTheSameRecordAndTheSameFindings() throws IOException {
        List<SourceReport> reports = alike(FormatFiles.all(), "minutes.txt");

        assertThat(reports)
                .extracting(SourceReport::format)
                .containsOnly("text", "markdown", "html", "docx", "doc", "rtf", "odt", "pdf", "ofd");
    }

    @Test
    void everyFormatWithTablesGivesTheSameLedger() throws IOException {
        List<SourceReport> reports = alike(FormatFiles.ledgers(), "ledger.csv");

        assertThat(reports)
                .extracting(SourceReport::format)
                .containsOnly("csv", "xlsx", "xls", "html", "docx", "doc", "rtf", "odt");
        assertThat(reports.get(0).records().get(0).record().tasks()).hasSize(5);
    }

    /** The reports on these files by themselves and in an archive and mails, all of which say the same. */
    private static List<SourceReport> alike(Map<String, byte[]> files, String model) throws IOException {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.put("all.zip", FormatFiles.zip(files));
        all.put("all.eml", FormatFiles.eml("see files", files));
        all.put("all.msg", FormatFiles.msg("see files", files));
        List<SourceReport> reports = check(all);
        List<String> expected = reports.stream()
                .filter(report -> report.name().equals(model))
                .findFirst()
                .map(FormatsTest::summary)
                .orElseThrow();
        assertThat(expected).hasSizeGreaterThan(1);
        assertThat(reports).hasSize(4 * files.size()).allSatisfy(report -> {
            assertThat(report.problems()).as(report.name()).isEmpty();
            assertThat(summary(report)).as(report.name()).isEqualTo(expected);
        });
        return reports;
    }

    private static List<SourceReport> check(Map<String, byte[]> all) {
        ReadLimits limits = ReadLimits.DEFAULT;
        SourceExpansion expansion = new SourceExpansion(services(ContainerReader.class), part -> true, limits);
        SourceReading reading =
                new SourceReading(new ReaderSelection(services(DocumentReader.class)), limits, expansion);
        RecordChecking checking =
                new RecordChecking(BuiltInRuleSets.load(), ProfileSelection.automatic(Profiles.builtIn()));
        List<UnopenedSource> sources = all.entrySet().stream()
                .map(file -> new UnopenedSource(file.getKey(), () -> new ByteArrayInputStream(file.getValue())))
                .toList();
        return new Checker(reading, new ChineseRecordAnalyzer(), checking)
                .check(sources, 1, "test", Language.ZH)
                .sources();
    }

    private static <T> List<T> services(Class<T> type) {
        return ServiceLoader.load(type).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** All that was recognised and found, but for the places, which differ. */
    private static List<String> summary(SourceReport report) {
        List<String> summary = new ArrayList<>();
        for (RecordReport record : report.records()) {
            summary.add(record.record().toString().replaceAll("Location\\[[^\\]]*\\]|revisions=-?[0-9]+", "·"));
            record.findings().forEach(finding -> summary.add(words(finding)));
        }
        return summary;
    }

    private static String words(Finding finding) {
        Finding.Evidence evidence = finding.evidence();
        int start = evidence.location().start() - evidence.contextStart();
        return finding.ruleId() + " "
                + evidence.context()
                        .substring(start, start + evidence.location().length());
    }
}

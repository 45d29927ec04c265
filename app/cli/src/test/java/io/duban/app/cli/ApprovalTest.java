package io.duban.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.Language;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadLimits;
import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import io.duban.api.rule.RuleSet;
import io.duban.app.report.InspectTextWriter;
import io.duban.app.report.office.CommentedCopy;
import io.duban.app.report.page.InspectHtmlWriter;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.check.Checker;
import io.duban.engine.check.ProfileSelection;
import io.duban.engine.check.ReaderSelection;
import io.duban.engine.check.RecordChecking;
import io.duban.engine.check.RunOptions;
import io.duban.engine.check.SourceReading;
import io.duban.engine.check.UnopenedSource;
import io.duban.engine.rule.BuiltInRuleSets;
import io.duban.engine.rule.profile.Profiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every writer makes of some of the examples, byte for byte, against files that a person has read and approved;
 * office files by their parts. After a wanted change {@code -Dduban.approve=write} writes them anew: read the difference.
 */
class ApprovalTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path APPROVED = Path.of("src", "test", "resources", "approved");
    private static final boolean REWRITING = "write".equals(System.getProperty("duban.approve"));
    /** A Word file with a table, a text that lacks nearly everything, a page, and two records in one file. */
    private static final List<String> FILES = List.of("02-", "05-", "09-", "10-");
    /** Two are enough to show everything that a report can say. */
    private static final Set<String> SETS = Set.of("required-elements", "formal-elements");

    private static final Report REPORT = report();

    static Stream<ReportWriter> writers() {
        return Stream.concat(
                ServiceLoader.load(ReportWriter.class).stream().map(ServiceLoader.Provider::get),
                Stream.of(new InspectTextWriter(false), new InspectHtmlWriter()));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void everyWriterWritesWhatWasApproved(ReportWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(REPORT, out);

        compare(writer.id() + "." + writer.fileExtension(), out.toByteArray());
    }

    @Test
    void aCommentedCopyIsWhatWasApproved() throws IOException {
        SourceReport word = REPORT.sources().get(0);
        byte[] original = Files.readAllBytes(EXAMPLES.resolve(word.name()));

        compare("return.docx", CommentedCopy.of(original, word, REPORT).orElseThrow());
    }

    private static void compare(String name, byte[] received) throws IOException {
        boolean packed = received.length > 1 && received[0] == 'P' && received[1] == 'K';
        Path approved = APPROVED.resolve(packed ? name + ".txt" : name);
        String text = packed ? parts(received) : new String(received, UTF_8);
        if (REWRITING) {
            Files.createDirectories(APPROVED);
            Files.writeString(approved, text);
        }
        assertThat(text)
                .as(
                        "%s; if the new output is right: ./mvnw -pl app/cli -am test -Dtest=ApprovalTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dduban.approve=write",
                        approved)
                .isEqualTo(Files.exists(approved) ? Files.readString(approved) : "");
    }

    /** The parts of an office file in their order, each under its name. */
    private static String parts(byte[] file) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.append("== ").append(part.getName()).append('\n');
                parts.append(new String(zip.readAllBytes(), UTF_8)).append('\n');
            }
        }
        return parts.toString();
    }

    private static Report report() {
        List<DocumentReader> readers = ServiceLoader.load(DocumentReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        List<RuleSet> sets = BuiltInRuleSets.load().stream()
                .filter(set -> SETS.contains(set.info().id()))
                .toList();
        Checker checker = new Checker(
                new SourceReading(new ReaderSelection(readers), ReadLimits.DEFAULT),
                new ChineseRecordAnalyzer(),
                new RecordChecking(sets, ProfileSelection.automatic(Profiles.builtIn())));
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<UnopenedSource> sources = files.filter(
                            file -> FILES.contains(file.getFileName().toString().substring(0, 3)))
                    .map(file -> UnopenedSource.file(file.getFileName().toString(), file))
                    .toList();
            return checker.with(RunOptions.DEFAULT.keepingTexts(true)).check(sources, 2, "test", Language.ZH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.duban.app.cli.approval;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import io.duban.api.rule.RuleSet;
import io.duban.app.cli.Examples;
import io.duban.app.report.office.CommentedCopy;
import io.duban.engine.check.RunOptions;
import io.duban.engine.rule.BuiltInRuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every writer makes of a few examples, byte for byte; office files by their parts. */
class FullApprovalTest {
    /** A Word file with a table, and two records in one text. */
    private static final Set<String> FILES = Set.of("02-", "10-");
    /** One is enough to show everything that a report can say. */
    private static final String SET = "required-elements";

    private static final Report REPORT = report();

    static Stream<ReportWriter> writers() {
        return Written.writers();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void everyWriterWritesWhatWasApproved(ReportWriter writer) throws IOException {
        compare(writer.id() + "." + writer.fileExtension(), Written.by(writer, REPORT));
    }

    @Test
    void aCommentedCopyIsWhatWasApproved() throws IOException {
        SourceReport word = REPORT.sources().get(0);
        byte[] original = Files.readAllBytes(Examples.FOLDER.resolve(word.name()));

        compare("return.docx", CommentedCopy.of(original, word, REPORT).orElseThrow());
    }

    private static void compare(String name, byte[] received) throws IOException {
        boolean packed = received.length > 1 && received[0] == 'P' && received[1] == 'K';
        Approved.compare(packed ? name + ".txt" : name, packed ? parts(received) : new String(received, UTF_8));
    }

    private static String parts(byte[] file) throws IOException {
        StringBuilder parts = new StringBuilder();
        Written.parts(file).forEach((name, part) -> parts.append("== ")
                .append(name)
                .append('\n')
                .append(part)
                .append('\n'));
        return parts.toString();
    }

    private static Report report() {
        List<RuleSet> sets = BuiltInRuleSets.load().stream()
                .filter(set -> set.info().id().equals(SET))
                .toList();
        return Examples.check(
                sets, name -> FILES.contains(name.substring(0, 3)), RunOptions.DEFAULT.keepingTexts(true), 2);
    }
}

package io.duban.app.cli.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.likeness.ComparedRecord;
import io.duban.api.likeness.LikePair;
import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import io.duban.app.cli.Examples;
import io.duban.app.report.Messages;
import io.duban.app.report.compare.PairsCsvWriter;
import io.duban.app.report.compare.PairsHtmlWriter;
import io.duban.app.report.compare.PairsTextWriter;
import io.duban.app.report.compare.PairsWriter;
import io.duban.app.report.office.CommentedCopy;
import io.duban.engine.check.RunOptions;
import io.duban.engine.likeness.Comparison;
import io.duban.engine.rule.BuiltInRuleSets;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every writer makes of all examples by all rules, in a form whose differences a person can read; and that the very
 * bytes do not depend on how many threads there were, nor on where the results lay.
 */
class CompactApprovalTest {
    /** Has nothing wrong but its length, and would be a quarter of every file. */
    private static final String LONG = "24-";

    private static final Report REPORT = report(500_000, 2);
    private static final Report SPOOLED = report(0, 2);
    private static final Report BY_ONE_THREAD = report(3_000, 1);

    static Stream<ReportWriter> writers() {
        return Written.writers();
    }

    static Stream<Arguments> pairsWriters() {
        return Stream.of(
                Arguments.of("compare.txt", new PairsTextWriter()),
                Arguments.of("compare.csv", new PairsCsvWriter()),
                Arguments.of("compare.html", new PairsHtmlWriter()));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void everyWriterSaysWhatWasApproved(ReportWriter writer) throws IOException {
        compare(writer.id() + "." + writer.fileExtension(), Written.by(writer, REPORT));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void everyWriterWritesTheSameBytesWhereverTheResultsLayAndHoweverManyThreadsThereWere(ReportWriter writer)
            throws IOException {
        byte[] bytes = Written.by(writer, REPORT);

        assertThat(Written.by(writer, REPORT)).isEqualTo(bytes);
        assertThat(Written.by(writer, SPOOLED)).isEqualTo(bytes);
        assertThat(Written.by(writer, BY_ONE_THREAD)).isEqualTo(bytes);
    }

    @Test
    void everyCommentedCopySaysWhatWasApproved() throws IOException {
        StringBuilder copies = new StringBuilder();
        for (SourceReport source : REPORT.sources()) {
            if (source.name().endsWith(".docx")) {
                Optional<byte[]> copy =
                        CommentedCopy.of(Files.readAllBytes(Examples.FOLDER.resolve(source.name())), source, REPORT);
                copies.append("== ").append(source.name()).append('\n');
                if (copy.isPresent()) {
                    OfficeForm.paragraphs(copy.get())
                            .lines()
                            .filter(line -> line.contains("⟦"))
                            .forEach(line -> copies.append(line).append('\n'));
                }
            }
        }

        Approved.compare("all/return.docx.txt", copies.toString());
    }

    @ParameterizedTest
    @MethodSource("pairsWriters")
    void everyComparisonSaysWhatWasApproved(String file, PairsWriter writer) throws IOException {
        List<ComparedRecord> records = REPORT.sources().stream()
                .flatMap(source -> source.records().stream()
                        .map(record -> new ComparedRecord(
                                source.name(),
                                record.record(),
                                Objects.requireNonNull(source.transcript()).document())))
                .toList();
        List<LikePair> pairs = new Comparison(0.5).pairs(records, List.of());
        StringWriter out = new StringWriter();
        writer.write(pairs, records.size(), Messages.in(REPORT.language()), out);

        compare(file, out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void compare(String name, byte[] received) throws IOException {
        Approved.compare("all/" + name + ".txt", CompactForm.of(name, received));
    }

    private static Report report(long inMemory, int jobs) {
        RunOptions options = RunOptions.DEFAULT.keepingTexts(true).holding(inMemory);
        return Examples.check(BuiltInRuleSets.load(), name -> !name.startsWith(LONG), options, jobs);
    }
}

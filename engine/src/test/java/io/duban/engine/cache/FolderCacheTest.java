package io.duban.engine.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.LocalizedText;
import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.document.Source;
import io.duban.api.likeness.Sketch;
import io.duban.api.record.MeetingRecord;
import io.duban.api.report.Finding;
import io.duban.api.report.Finding.Evidence;
import io.duban.api.report.FindingState;
import io.duban.api.report.Problem;
import io.duban.api.report.ProfileChoice;
import io.duban.api.report.RecordReport;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Outcome;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.Severity;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCacheTest {
    private static final LocalizedText WORDS = new LocalizedText("字", "words");
    private static final Source SOURCE = new Source("a.txt", "甲".getBytes(UTF_8));

    @TempDir
    Path folder;

    @Test
    void givesBackEverythingThatWasKept() {
        SourceResult result = result("torn \ud800");
        cache("1").keep(SOURCE, result);

        assertThat(cache("1").find(SOURCE)).contains(result);
    }

    @Test
    void givesTheResultTheNameThatTheSourceHasNow() {
        cache("1").keep(SOURCE, result(""));

        Source moved = new Source("b/c.txt", SOURCE.bytes());

        assertThat(cache("1").find(moved))
                .get()
                .extracting(kept -> kept.report().name())
                .isEqualTo("b/c.txt");
    }

    @Test
    void knowsNothingOfOtherBytesKeysOrExtensions() {
        cache("1").keep(SOURCE, result(""));

        assertThat(cache("2").find(SOURCE)).isEmpty();
        assertThat(cache("1").find(new Source("a.txt", "乙".getBytes(UTF_8)))).isEmpty();
        assertThat(cache("1").find(new Source("a.html", SOURCE.bytes()))).isEmpty();
    }

    @Test
    void takesADamagedFileForNone() throws IOException {
        cache("1").keep(SOURCE, result(""));
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int length : List.of(0, 10, 32, 33, bytes.length - 1)) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThat(cache("1").find(SOURCE)).as("cut to %s", length).isEmpty();
        }
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(cache("1").find(SOURCE)).isEmpty();
    }

    @Test
    void isNoObstacleWhereItCannotBeWritten() {
        ResultCache nowhere = new FolderCache(folder.resolve("gone"), "1");

        nowhere.keep(SOURCE, result(""));

        assertThat(nowhere.find(SOURCE)).isEmpty();
    }

    private ResultCache cache(String key) {
        return new FolderCache(folder, key);
    }

    private static SourceResult result(String detail) {
        String text = "青禾镇专题会议纪要\n时间：2026年4月2日\n会议议定：\n一、水务站4月底前清淤，逾期通报。\n二、XX局尽快上报。\n";
        MeetingRecord record = new ChineseRecordAnalyzer()
                .analyze(new Document("text", text, paragraphs(text)))
                .get(0);
        Finding finding = new Finding(
                "T-01",
                Severity.ERROR,
                WORDS,
                new Evidence(record.location(), "会议纪要", 0),
                "0123456789abcdef",
                new FindingState.Open());
        List<RuleResult> results = List.of(
                new RuleResult("T-01", new Outcome.Violated(List.of(new Outcome.Violation(record, WORDS)))),
                new RuleResult("T-02", new Outcome.Undecidable(List.of("meeting.date"))),
                new RuleResult("T-03", new Outcome.Satisfied()));
        SourceReport report = new SourceReport(
                "a.txt",
                "text",
                SOURCE.sha256(),
                Verdict.NOT_ACCEPTABLE,
                List.of(new Problem("internal", detail)),
                List.of(),
                List.of(new RecordReport(
                        record,
                        new ProfileChoice("general", WORDS),
                        Verdict.NOT_ACCEPTABLE,
                        results,
                        List.of(finding))),
                null);
        return new SourceResult(report, List.of(new Sketch(0, Sketch.WHOLE, 400, "\uffff\0")));
    }

    private static List<Block> paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.lines().toList()) {
            blocks.add(Block.Paragraph.body(Location.of(start, start + line.length())));
            start += line.length() + 1;
        }
        return blocks;
    }
}

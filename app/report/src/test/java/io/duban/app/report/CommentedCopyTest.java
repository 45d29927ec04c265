package io.duban.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.Language;
import io.duban.api.document.Location;
import io.duban.api.report.Finding;
import io.duban.api.report.Finding.Evidence;
import io.duban.api.report.FindingState;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Transcript;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Severity;
import io.duban.app.report.office.CommentedCopy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What goes back to a unit: its own file with comments. */
class CommentedCopyTest {
    private static final String[] LINES = {"石桥镇会议纪要", "一、镇建设办要尽快修好石桥。", "散会。"};
    private static final String READ = String.join("\n", LINES);

    @Test
    void theCommentHangsOnTheWordsOfTheFindingThoughTheyStandInSeveralRuns() throws IOException {
        String runs = run("一、镇建设办要尽") + run("快修好") + run("石桥。");
        Map<String, String> parts =
                copied(paragraph(run(LINES[0])) + paragraph(runs) + paragraph(run(LINES[2])), Map.of());

        String document = parts.get("word/document.xml");
        assertThat(marked(document, 0)).isEqualTo("尽快");
        assertThat(words(document)).isEqualTo(String.join("", LINES));
        assertThat(parts.get("word/comments.xml")).contains("督办 Duban", "SV-02 时限模糊", "依据：", "建议：");
        assertThat(parts.get("[Content_Types].xml")).contains("/word/comments.xml");
        assertThat(parts.get("word/_rels/document.xml.rels")).contains("Target=\"comments.xml\"");
    }

    @Test
    void whatWasNotReadDoesNotShiftTheMarks() throws IOException {
        String deleted = "<w:del><w:r><w:delText>尽快尽快</w:delText></w:r></w:del>";
        Map<String, String> parts =
                copied(paragraph(run(LINES[0])) + paragraph(run("　")) + paragraph(deleted + run(LINES[1])), Map.of());

        assertThat(marked(parts.get("word/document.xml"), 0)).isEqualTo("尽快");
    }

    @Test
    void commentsThatWereThereStay() throws IOException {
        String old = "<w:comments " + NAMESPACE + "><w:comment w:id=\"4\" w:author=\"周明\"/></w:comments>";
        Map<String, String> parts = copied(paragraph(run(LINES[1])), Map.of("word/comments.xml", old));

        assertThat(parts.get("word/comments.xml")).contains("w:author=\"周明\"", "w:id=\"5\"");
        assertThat(marked(parts.get("word/document.xml"), 5)).isEqualTo("尽快");
    }

    @Test
    void aFileThatIsLaidOutOtherwiseIsNotCopied() throws IOException {
        assertThat(CommentedCopy.of(zip(Map.of("content.xml", "<a/>")), source(), report()))
                .isEmpty();
    }

    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static Map<String, String> copied(String body, Map<String, String> more) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(more);
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("word/document.xml", "<w:document " + NAMESPACE + "><w:body>" + body + "</w:body></w:document>");
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>");
        return OfficeTest.parts(CommentedCopy.of(zip(parts), source(), report()).orElseThrow());
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static SourceReport source() {
        Location place = Location.of(READ.indexOf("尽快"), READ.indexOf("尽快") + 2);
        Finding finding = new Finding(
                "SV-02",
                Severity.WARNING,
                SampleReport.words("“尽快”不是时限", "vague"),
                new Evidence(place, LINES[1], READ.indexOf(LINES[1])),
                "0123456789abcdef",
                new FindingState.Open());
        SourceReport sample = report().sources().get(0);
        RecordReport record = sample.records().get(0);
        RecordReport found =
                new RecordReport(record.record(), record.profile(), Verdict.ACCEPTABLE, List.of(), List.of(finding));
        var document = new io.duban.api.document.Document("docx", READ, List.of());
        return new SourceReport(
                "a.docx",
                "docx",
                null,
                Verdict.ACCEPTABLE,
                List.of(),
                List.of(),
                List.of(found),
                new Transcript(document, List.of()));
    }

    private static Report report() {
        return SampleReport.in(Language.ZH);
    }

    private static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String run(String words) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + words + "</w:t></w:r>";
    }

    /** The words between the marks of a comment. */
    private static String marked(String document, int id) {
        int start = document.indexOf("<w:commentRangeStart w:id=\"" + id + "\"/>");
        int end = document.indexOf("<w:commentRangeEnd w:id=\"" + id + "\"/>");
        assertThat(start).isPositive().isLessThan(end);
        return words(document.substring(start, end));
    }

    private static String words(String xml) {
        return xml.replaceAll("<[^>]*>", "");
    }
}

package io.duban.api.report;

import io.duban.api.document.ReadResult.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 单个文件报告.
 *
 * @param name of the source
 * @param format id of the reader that read it, or null where none could
 * @param sha256 of its bytes, or null where it could not be opened
 * @param verdict the gravest of its records; {@code UNDETERMINED} where there are problems or no records
 * @param problems why it or a part of it was not checked
 * @param notices what the reader noticed
 * @param records in the order of the text
 * @param transcript its text, or null where it could not be read or the run keeps no texts
 */
public record SourceReport(
        String name,
        @Nullable String format,
        @Nullable String sha256,
        Verdict verdict,
        List<Problem> problems,
        List<Notice> notices,
        List<RecordReport> records,
        @Nullable Transcript transcript) {
    public SourceReport {
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
        records = List.copyOf(records);
    }

    /** The same with other problems and records, and the verdict that follows. */
    public SourceReport with(Verdict newVerdict, List<Problem> newProblems, List<RecordReport> newRecords) {
        return new SourceReport(name, format, sha256, newVerdict, newProblems, notices, newRecords, transcript);
    }
}

package io.duban.engine.check;

import io.duban.api.document.Document;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordAnalyzer;
import io.duban.api.report.Problem;
import io.duban.api.report.Transcript;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 分析: finds the records of a document, and says so when there are none or when the analyzer fails. Never throws. */
final class RecordAnalysis {
    private static final Logger LOG = LoggerFactory.getLogger(RecordAnalysis.class);

    private final RecordAnalyzer analyzer;

    RecordAnalysis(RecordAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * What was found.
     *
     * @param records in the order of the text
     * @param problems why there are none; empty where there are some
     */
    record Result(List<MeetingRecord> records, List<Problem> problems) {}

    /** The text with what no record has of it; an analyzer that fails there leaves nothing out. */
    Transcript transcript(Document document) {
        try {
            return new Transcript(document, analyzer.leftOut(document));
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            LOG.debug("analysis failed", e);
            return new Transcript(document, List.of());
        }
    }

    Result analyze(Document document) {
        try {
            List<MeetingRecord> records = analyzer.analyze(document);
            return new Result(records, records.isEmpty() ? List.of(Problems.NO_RECORD) : List.of());
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            LOG.debug("analysis failed", e);
            return new Result(List.of(), List.of(Problems.analysisFailed(e)));
        }
    }
}

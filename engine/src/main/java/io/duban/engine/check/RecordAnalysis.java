package io.duban.engine.check;

import io.duban.api.document.Document;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordAnalyzer;
import io.duban.api.report.Problem;
import io.duban.api.report.Transcript;
import io.duban.engine.ledger.LedgerComparison;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 分析: finds the records of a document, and says so when there are none or when the analyzer fails. Never throws. */
final class RecordAnalysis {
    private static final Logger LOG = LoggerFactory.getLogger(RecordAnalysis.class);

    private final RecordAnalyzer analyzer;
    private final TimeLimit time = new TimeLimit();

    RecordAnalysis(RecordAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * What was found.
     *
     * @param records in the order of the text
     * @param problems why there are none, or why they could not be compared
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

    /**
     * The records of a document, looked for in a thread of its own for as long as a source may take to be read.
     *
     * @param comparison with minutes, for a document that has to be a ledger; null for none
     */
    Result analyze(Document document, @Nullable LedgerComparison comparison, ReadLimits limits) {
        long allowed = limits.of(Limit.SECONDS);
        try {
            return time.within(allowed, () -> find(document, comparison));
        } catch (TimeoutException e) {
            return new Result(
                    List.of(),
                    List.of(Problems.of(new Unreadable(
                            Reason.TOO_LARGE, "not analysed after " + allowed + " seconds; split the file"))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(List.of(), List.of(Problems.analysisFailed(e)));
        } catch (ExecutionException e) {
            LOG.debug("analysis failed", e.getCause());
            return new Result(List.of(), List.of(Problems.analysisFailed(e.getCause())));
        }
    }

    private Result find(Document document, @Nullable LedgerComparison comparison) {
        List<MeetingRecord> records = analyzer.analyze(document);
        if (comparison != null && !records.isEmpty()) {
            return LedgerComparison.isLedger(records, document)
                    ? new Result(comparison.compared(records), List.of())
                    : new Result(records, List.of(Problems.NO_LEDGER));
        }
        return new Result(records, records.isEmpty() ? List.of(Problems.NO_RECORD) : List.of());
    }
}

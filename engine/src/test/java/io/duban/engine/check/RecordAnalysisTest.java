package io.duban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Document;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.record.RecordAnalyzer;
import io.duban.api.report.Problem;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class RecordAnalysisTest {
    private static final ReadLimits ONE_SECOND = ReadLimits.DEFAULT.with(Limit.SECONDS, 1);
    private static final Document DOCUMENT = new Document("text", "会议纪要", List.of());

    @Test
    void anAnalysisThatTakesTooLongIsGivenUpAndInterrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);

        RecordAnalysis.Result result = analysis(document -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            throw new CancellationException();
        });

        assertThat(result.records()).isEmpty();
        assertThat(result.problems()).extracting(Problem::code).containsExactly("too-large");
        interrupted.await();
    }

    @Test
    void anAnalysisThatFailsIsToldWithItsCause() {
        RecordAnalysis.Result result = analysis(document -> {
            throw new IllegalStateException("lost");
        });

        assertThat(result.problems()).containsExactly(new Problem("analysis-failed", "IllegalStateException: lost"));
    }

    private static RecordAnalysis.Result analysis(RecordAnalyzer analyzer) {
        return new RecordAnalysis(analyzer).analyze(DOCUMENT, null, ONE_SECOND);
    }
}

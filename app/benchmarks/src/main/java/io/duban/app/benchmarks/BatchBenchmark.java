package io.duban.app.benchmarks;

import io.duban.api.Language;
import io.duban.api.report.Report;
import io.duban.app.benchmarks.batch.InventedMinutes;
import io.duban.engine.check.Checker;
import io.duban.engine.check.UnopenedSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 批次: a batch of invented minutes on one thread and on two, by the clock, once the compiler has come to rest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BatchBenchmark {
    private static final int RECORDS = 400;

    /** Threads: JMH wants a public field. */
    @Param({"1", "2"})
    public int jobs;

    private final List<UnopenedSource> sources =
            IntStream.range(0, RECORDS).mapToObj(BatchBenchmark::source).toList();
    private final Checker checker = Corpus.checker();

    @Benchmark
    public Report check() {
        return checker.check(sources, jobs, "benchmark", Language.ZH);
    }

    private static UnopenedSource source(int number) {
        List<String> lines = InventedMinutes.paragraphs(number, InventedMinutes.unit(number));
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new UnopenedSource(number + ".txt", () -> new ByteArrayInputStream(bytes));
    }
}

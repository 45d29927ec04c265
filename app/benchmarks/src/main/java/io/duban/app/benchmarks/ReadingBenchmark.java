package io.duban.app.benchmarks;

import io.duban.api.document.Document;
import io.duban.api.document.Source;
import io.duban.engine.check.SourceReading;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** 读取: from bytes to documents, by format. */
@State(Scope.Benchmark)
public class ReadingBenchmark {
    @Param({"txt", "html", "docx"})
    String format = "";

    private final SourceReading reading = Corpus.reading();
    private List<Source> sources = List.of();

    @Setup
    public void readFiles() {
        sources = Corpus.files(format);
    }

    @Benchmark
    public void read(Characters characters, Blackhole hole) {
        for (Source source : sources) {
            Document document = Corpus.document(reading, source);
            hole.consume(document);
            characters.count(document);
        }
    }
}

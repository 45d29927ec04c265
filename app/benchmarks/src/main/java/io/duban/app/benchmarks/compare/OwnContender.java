package io.duban.app.benchmarks.compare;

import io.duban.api.document.Document;
import io.duban.api.document.Source;
import io.duban.api.report.SourceReport;
import io.duban.app.benchmarks.Corpus;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.analysis.lexicon.Lexicon;
import io.duban.engine.check.Checker;
import io.duban.engine.check.SourceReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What needs nobody else's library: {@code OwnContender check|analysis|words|expressions|decoding FOLDER}. */
final class OwnContender {
    private OwnContender() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "check" -> check(folder);
            case "analysis" -> analysis(folder);
            case "words" -> words(folder);
            case "expressions" -> Contender.serve(folder, OwnContender::text, Expressions::count);
            case "decoding" -> Contender.serve(folder, Source::bytes, OwnContender::decoded);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** From the bytes to the findings. */
    private static void check(Path folder) throws IOException {
        Checker checker = Corpus.checker();
        Contender.serve(folder, source -> source, source -> findings(checker.check(source)));
    }

    private static long findings(SourceReport report) {
        return report.records().stream()
                .mapToLong(record -> record.findings().size())
                .sum();
    }

    private static void analysis(Path folder) throws IOException {
        SourceReading reading = Corpus.reading();
        ChineseRecordAnalyzer analyzer = new ChineseRecordAnalyzer();
        Contender.serve(
                folder,
                source -> Corpus.document(reading, source),
                (Document document) -> analyzer.analyze(document).stream()
                        .mapToLong(record -> record.directives().size())
                        .sum());
    }

    /** One pass of the automaton of all word tables. */
    private static void words(Path folder) throws IOException {
        Lexicon lexicon = Lexicon.builtIn();
        Contender.serve(folder, OwnContender::text, text -> lexicon.match(text).size());
    }

    private static String text(Source source) {
        return new String(source.bytes(), StandardCharsets.UTF_8);
    }

    private static long decoded(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).length();
    }
}

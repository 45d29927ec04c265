package io.duban.app.benchmarks;

import io.duban.api.document.Document;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.Source;
import io.duban.api.rule.Profile;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.check.Checker;
import io.duban.engine.check.ProfileSelection;
import io.duban.engine.check.ReaderSelection;
import io.duban.engine.check.RecordChecking;
import io.duban.engine.check.SourceReading;
import io.duban.engine.rule.BuiltInRuleSets;
import io.duban.engine.rule.profile.Profiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** 语料: the examples that come with Duban, as they are and as plain texts of the length of real minutes. */
public final class Corpus {
    /** What minutes usually have. */
    private static final int RECORD_LENGTH = 3_000;

    private Corpus() {}

    /** Everything that is installed for reading. */
    public static SourceReading reading() {
        List<DocumentReader> readers = ServiceLoader.load(DocumentReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        return new SourceReading(new ReaderSelection(readers), ReadLimits.DEFAULT);
    }

    /** Checks texts as {@code duban check} does, with all built-in rules in the general profile. */
    public static Checker checker() {
        Profile general = Profiles.builtIn("general");
        RecordChecking rules =
                new RecordChecking(BuiltInRuleSets.load(), ProfileSelection.named(general, general.title()));
        return new Checker(reading(), new ChineseRecordAnalyzer(), rules);
    }

    /** The examples with an extension. */
    static List<Source> files(String extension) {
        Path folder = Path.of(System.getProperty("duban.examples", "app/examples"));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("." + extension))
                    .sorted()
                    .map(Corpus::source)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no examples; name their folder by -Dduban.examples", e);
        }
    }

    /**
     * Every example as a text file, its numbered part repeated until the record is as long as real ones are, or its
     * second half where nothing is numbered: with its title it would be a dozen records.
     */
    public static List<Source> texts() {
        SourceReading reading = reading();
        return Stream.of("txt", "html", "docx")
                .flatMap(extension -> files(extension).stream())
                .map(file -> new Source(
                        file.name() + ".txt", lengthened(document(reading, file).text())))
                .toList();
    }

    /** The document that a source is read as. */
    public static Document document(SourceReading reading, Source source) {
        ReadResult result = reading.read(source);
        if (result instanceof Readable readable) {
            return readable.document();
        }
        throw new IllegalStateException(source.name() + " cannot be read: " + result);
    }

    private static byte[] lengthened(String text) {
        int numbered = text.indexOf("\n一、");
        int body = Math.max(0, numbered < 0 ? text.indexOf('\n', text.length() / 2) : numbered);
        StringBuilder longer = new StringBuilder(text);
        while (longer.length() < RECORD_LENGTH) {
            longer.append('\n').append(text, body, text.length());
        }
        return longer.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Source source(Path file) {
        try {
            return new Source(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

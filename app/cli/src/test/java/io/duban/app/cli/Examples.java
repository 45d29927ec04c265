package io.duban.app.cli;

import io.duban.api.Language;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadLimits;
import io.duban.api.report.Report;
import io.duban.api.rule.RuleSet;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.check.Checker;
import io.duban.engine.check.ProfileSelection;
import io.duban.engine.check.ReaderSelection;
import io.duban.engine.check.RecordChecking;
import io.duban.engine.check.RunOptions;
import io.duban.engine.check.SourceReading;
import io.duban.engine.check.UnopenedSource;
import io.duban.engine.rule.profile.Profiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 示例: the files of {@code app/examples} and what a check says of them. */
public final class Examples {
    /** Where they lie. */
    public static final Path FOLDER = Path.of("..", "examples");

    private Examples() {}

    /** Checks those whose names are wanted. */
    public static Report check(List<RuleSet> sets, Predicate<String> wanted, RunOptions options, int jobs) {
        List<DocumentReader> readers = ServiceLoader.load(DocumentReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        Checker checker = new Checker(
                new SourceReading(new ReaderSelection(readers), ReadLimits.DEFAULT),
                new ChineseRecordAnalyzer(),
                new RecordChecking(sets, ProfileSelection.automatic(Profiles.builtIn())));
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<UnopenedSource> sources = files.map(
                            file -> UnopenedSource.file(file.getFileName().toString(), file))
                    .filter(source -> !source.name().equals("README.md") && wanted.test(source.name()))
                    .toList();
            return checker.with(options).check(sources, jobs, "test", Language.ZH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.duban.app.cli.wiring;

import static java.util.stream.Collectors.joining;

import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.UsageException;
import io.duban.engine.rule.source.RuleSetException;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;

/** 配置出错: tells the faults that the engine finds in what users write, in their language. */
final class Faults {
    private final Console console;

    @Inject
    Faults(Console console) {
        this.console = console;
    }

    /** Loads something of a user's. */
    @FunctionalInterface
    interface Loading<T> {
        T load() throws UsageException;
    }

    /** What was loaded; every fault found becomes one error of usage. */
    <T> T told(Loading<T> loading) throws UsageException {
        try {
            return loading.load();
        } catch (RuleSetException e) {
            throw new UsageException(e.diagnostics().stream()
                    .map(diagnostic -> diagnostic.in(console.messages().language()))
                    .collect(joining("\n")));
        }
    }

    /** The file, which must be there. */
    Path existing(Path file) throws UsageException {
        if (!Files.isRegularFile(file)) {
            throw console.usage("input.missing", file);
        }
        return file;
    }
}

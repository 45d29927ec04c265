package io.duban.app.cli.command;

import io.duban.app.cli.output.Console;
import io.duban.engine.settle.BaselineFile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code duban baseline prune}: 清理基线, takes out what is fixed. */
public final class BaselinePruneCommand implements Command {
    private final PositionalParamSpec paths = Arguments.paths("arg.paths");

    private final BaselineComparison comparison;
    private final Console console;

    @Inject
    BaselinePruneCommand(BaselineComparison comparison, Console console) {
        this.comparison = comparison;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return comparison.addTo(Arguments.command("prune", this).addPositional(paths));
    }

    @Override
    public Integer call() throws Exception {
        BaselineComparison.Result result = comparison.run(
                paths.getValue(),
                Path::toString,
                (baseline, difference) -> BaselineFile.write(baseline.without(difference.fixed())));
        console.tell("baseline.pruned", result.difference().fixed().size(), result.file());
        return ExitCode.ofReading(result.report());
    }
}

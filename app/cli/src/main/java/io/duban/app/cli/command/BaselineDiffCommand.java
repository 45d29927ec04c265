package io.duban.app.cli.command;

import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.DifferenceText;
import jakarta.inject.Inject;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code duban baseline diff}: 对照基线, what is new, fixed or standing since it was made. */
public final class BaselineDiffCommand implements Command {
    private final PositionalParamSpec paths = Arguments.paths("arg.paths");

    private final BaselineComparison comparison;
    private final DifferenceText text;

    @Inject
    BaselineDiffCommand(BaselineComparison comparison, Console console) {
        this.comparison = comparison;
        this.text = new DifferenceText(console.messages());
    }

    @Override
    public CommandSpec spec() {
        return comparison.addTo(Arguments.command("diff", this).addPositional(paths));
    }

    @Override
    public Integer call() throws Exception {
        BaselineComparison.Result result =
                comparison.run(paths.getValue(), file -> "-", (baseline, difference) -> text.render(difference));
        return result.difference().fresh().isEmpty() ? ExitCode.ofReading(result.report()) : ExitCode.NOT_ACCEPTABLE;
    }
}

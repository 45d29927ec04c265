package io.duban.app.cli.command;

import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Deliveries;
import io.duban.app.cli.output.WriterCatalogue;
import io.duban.app.cli.port.Checking.Plan;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code duban check}: 审查, verdicts and findings. */
public final class CheckCommand implements Command {
    private final PositionalParamSpec paths = Arguments.paths("arg.paths");
    private final OptionSpec formats = Arguments.values("--format", "FORMAT[=FILE]", String.class, "opt.format");

    private final CheckOptions options;
    private final BatchCheck batch;
    private final WriterCatalogue writers;
    private final Console console;

    @Inject
    CheckCommand(CheckOptions options, BatchCheck batch, WriterCatalogue writers, Console console) {
        this.options = options;
        this.batch = batch;
        this.writers = writers;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return options.addTo(
                Arguments.command("check", this).addPositional(paths).addOption(formats));
    }

    @Override
    public Integer call() throws Exception {
        List<String> inputs = paths.getValue();
        Deliveries deliveries = Deliveries.of(formats.getValue(), writers, console);
        Plan plan = options.request(inputs, deliveries.needTexts()).plan();
        return ExitCode.of(batch.run(inputs, plan, deliveries).verdict());
    }
}

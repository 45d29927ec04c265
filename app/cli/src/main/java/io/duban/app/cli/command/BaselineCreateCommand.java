package io.duban.app.cli.command;

import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Deliveries;
import io.duban.app.cli.output.SettlementWriter;
import io.duban.engine.settle.Baseline;
import io.duban.engine.settle.BaselineFile;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code duban baseline create}: 建立基线, takes down what is found today so that only new findings count. */
public final class BaselineCreateCommand implements Command {
    private final PositionalParamSpec paths = Arguments.paths("arg.paths");
    private final OptionSpec output = Arguments.output();

    private final CheckOptions options;
    private final BatchCheck batch;
    private final Console console;

    @Inject
    BaselineCreateCommand(CheckOptions options, BatchCheck batch, Console console) {
        this.options = options;
        this.batch = batch;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return options.addTo(
                Arguments.command("create", this).addPositional(paths).addOption(output));
    }

    @Override
    public Integer call() throws Exception {
        String file = output.getValue();
        Deliveries deliveries = Deliveries.of(
                List.of("baseline=" + (file == null ? "-" : file)),
                (id, color) -> new SettlementWriter(report -> BaselineFile.write(Baseline.of(report.sources()))),
                console);
        return ExitCode.ofReading(batch.run(
                paths.getValue(), options.request(paths.getValue(), false).plan(), deliveries));
    }
}

package io.duban.app.cli.command;

import io.duban.api.rule.Profile;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Deliveries;
import io.duban.app.cli.output.InspectText;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code duban inspect}: 查看, what was read and recognised, as the rules see it. */
@Command(name = "inspect", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class InspectCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "arg.file")
    String file = "";

    @Mixin
    CommonOptions common = new CommonOptions();

    private final BatchCheck batch;
    private final Console console;

    @Inject
    InspectCommand(BatchCheck batch, Console console) {
        this.batch = batch;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Deliveries deliveries = Deliveries.of(List.of(), (id, color) -> new InspectText(console), console);
        return ExtractCommand.exitCode(batch.run(List.of(file), List.of(), Profile.NONE, deliveries, 1));
    }
}

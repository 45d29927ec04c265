package io.duban.app.cli.command;

import io.duban.app.cli.output.Console;
import jakarta.inject.Inject;
import picocli.CommandLine.Model.CommandSpec;

/** {@code duban rules}: 规则, the commands for rule sets; alone it only tells how to use it. */
public final class RulesCommand implements Command {
    private final CommandSpec spec = Arguments.command("rules", this);
    private final Console console;

    @Inject
    RulesCommand(RulesListCommand list, Console console) {
        spec.addSubcommand("list", list.spec());
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitCode.USAGE;
    }
}

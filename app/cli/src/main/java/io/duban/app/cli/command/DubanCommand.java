package io.duban.app.cli.command;

import io.duban.app.cli.output.Console;
import jakarta.inject.Inject;
import picocli.CommandLine.Model.CommandSpec;

/** {@code duban}: 督办, the command that all others belong to; alone it only tells how to use it. */
public final class DubanCommand implements Command {
    private final CommandSpec spec = Arguments.command("duban", this);
    private final Console console;

    @Inject
    DubanCommand(Console console) {
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

package io.duban.app.cli.command;

import io.duban.app.cli.output.Console;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code duban}: 督办, the command that all others belong to; alone it only tells how to use it. */
@Command(name = "duban", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class DubanCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    CommonOptions common = new CommonOptions();

    private final Console console;

    @Inject
    DubanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitCode.USAGE;
    }
}

package io.duban.app.cli.command;

import io.duban.app.cli.output.Console;
import picocli.CommandLine.Model.CommandSpec;

/** 命令组: a command that others belong to, such as {@code duban} itself; alone it only tells how to use it. */
public final class CommandGroup implements Command {
    private final CommandSpec spec;
    private final Console console;

    /**
     * @param name of the group
     * @param members that belong to it from the start
     */
    public CommandGroup(String name, Console console, Command... members) {
        this.spec = Arguments.command(name, this);
        this.console = console;
        for (Command member : members) {
            CommandSpec subcommand = member.spec();
            spec.addSubcommand(subcommand.name(), subcommand);
        }
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

package io.duban.app.cli;

import io.duban.api.Language;
import io.duban.app.cli.command.Command;
import io.duban.app.cli.command.CommandGroup;
import io.duban.app.cli.command.CommonOptions;
import io.duban.app.cli.command.Subcommands;
import io.duban.app.cli.log.Logging;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Messages;
import io.duban.app.cli.plugin.PluginFolder;
import io.duban.app.cli.wiring.CliComponent;
import io.duban.app.cli.wiring.DaggerCliComponent;
import io.duban.app.cli.wiring.EngineStart;
import jakarta.inject.Provider;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** 督办: the program's entry. */
public final class Duban {
    private Duban() {}

    /** Runs a command and leaves with its exit code. */
    public static void main(String[] arguments) {
        EngineStart engine = new EngineStart();
        CommonOptions options = CommonOptions.in(arguments);
        Logging.choose(options.debug());
        if (Subcommands.checks(arguments)) {
            engine.begin();
        }
        Console console = console(options);
        System.exit(run(arguments, engine, console, options));
    }

    private static int run(String[] arguments, EngineStart engine, Console console, CommonOptions options) {
        try {
            return commandLine(arguments, engine, console, options).execute(arguments);
        } catch (IOException | RuntimeException | Error e) {
            // The last line of defence: even an error of the virtual machine ends in one line and a code of ours.
            return new FailureReport(console, options.debug()).internal(e);
        }
    }

    /** The command line with everything behind it that these arguments can reach. */
    private static CommandLine commandLine(
            String[] arguments, EngineStart engine, Console console, CommonOptions options) throws IOException {
        CliComponent component = DaggerCliComponent.factory().create(console, plugins(options), engine);
        FailureReport failures = new FailureReport(console, options.debug());
        CommandSpec duban = new CommandGroup("duban", console).spec();
        for (String name : Subcommands.reachedBy(arguments)) {
            Provider<Command> command =
                    Objects.requireNonNull(component.commands().get(name));
            duban.addSubcommand(name, command.get().spec());
        }
        return new CommandLine(duban)
                .setHelpFactory((spec, colors) -> new CommandLine.Help(
                        spec.resourceBundle(console.messages().bundle()), colors))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.color() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true))
                .setParameterExceptionHandler(failures::misused)
                .setExecutionExceptionHandler(failures::failed);
    }

    private static Console console(CommonOptions options) {
        // The launcher asks the shell; Java only knows of both streams at once, and not in every version.
        boolean terminal = Boolean.getBoolean("duban.terminal.out");
        boolean interactive = Boolean.getBoolean("duban.terminal.err");
        boolean plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
        Language language = options.language(Locale.getDefault(Locale.Category.DISPLAY));
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Messages.in(language),
                options.color().decide(terminal, plain),
                interactive);
    }

    private static PluginFolder plugins(CommonOptions options) throws IOException {
        String home = System.getProperty("duban.home");
        PluginFolder folder = home == null ? PluginFolder.none() : PluginFolder.of(Path.of(home, "plugins"));
        return folder.and(options.plugins().stream().map(Path::of).toList());
    }
}

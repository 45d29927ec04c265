package io.duban.app.cli;

import io.duban.app.cli.command.ExitCode;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Failures;
import io.duban.app.cli.output.UsageException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** 出错处理: what the user sees when a command cannot do its work, and the exit code for it. */
final class FailureReport {
    private final Console console;
    private final boolean debug;

    FailureReport(Console console, boolean debug) {
        this.console = console;
        this.debug = debug;
    }

    /** The command line was not understood. */
    int misused(ParameterException failure, String[] arguments) {
        console.err().println("duban: " + new MisuseText(console.messages()).describe(failure));
        CommandLine commandLine = failure.getCommandLine();
        console.tell("usage.help", commandLine.getCommandSpec().qualifiedName());
        trace(failure);
        return ExitCode.USAGE;
    }

    /** The command itself failed. */
    int failed(Exception failure, CommandLine commandLine, ParseResult parsed) {
        if (failure instanceof UsageException) {
            console.err().println("duban: " + failure.getMessage());
            trace(failure);
            return ExitCode.USAGE;
        }
        if (Failures.isBrokenPipe(failure)) {
            return ExitCode.ACCEPTABLE;
        }
        if (failure instanceof IOException output) {
            console.tell("output.failed", "stdout", Failures.describe(output, console.messages()));
            trace(failure);
            return ExitCode.USAGE;
        }
        return internal(failure);
    }

    /** The program is at fault. */
    int internal(Throwable failure) {
        console.tell("internal", failure);
        trace(failure);
        return ExitCode.INTERNAL;
    }

    private void trace(Throwable failure) {
        if (debug) {
            failure.printStackTrace(console.err());
        }
    }
}

package io.duban.app.cli;

import io.duban.app.cli.output.Messages;
import java.util.Set;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** 用法错误说明: what is wrong with a command line, in the user's language; picocli itself speaks English only. */
final class MisuseText {
    /** What other tools call the option for the file to write, or the form of it. */
    private static final Set<String> ELSEWHERE_OUTPUT =
            Set.of("-o", "--output", "--out", "--report", "--html", "--json", "--csv", "--xlsx", "--docx");

    private final Messages messages;

    MisuseText(Messages messages) {
        this.messages = messages;
    }

    /** In one line, with a remedy where one can be guessed. */
    String describe(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String given = unmatched.getUnmatched().get(0);
            String what = messages.text(unmatched.isUnknownOption() ? "usage.option" : "usage.argument", given);
            if (ELSEWHERE_OUTPUT.contains(given) && reports(unmatched)) {
                return messages.text("usage.report", what);
            }
            return unmatched.getSuggestions().isEmpty()
                    ? what
                    : messages.text(
                            "usage.nearest", what, unmatched.getSuggestions().get(0));
        }
        if (failure instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec argument = missing.getMissing().get(0);
            return argument instanceof OptionSpec option
                    ? messages.text("usage.novalue", option.longestName(), wanted(option))
                    : messages.text("usage.missing", argument.paramLabel());
        }
        if (failure instanceof OverwrittenOptionException twice
                && twice.getOverwritten() instanceof OptionSpec option) {
            return messages.text("usage.twice", option.longestName());
        }
        return failure.getArgSpec() instanceof OptionSpec option && failure.getValue() != null
                ? messages.text("usage.value", option.longestName(), failure.getValue(), wanted(option))
                : messages.text("usage.other", failure.getMessage());
    }

    /** Whether the command writes reports, each into a file of its own. */
    private static boolean reports(UnmatchedArgumentException unmatched) {
        OptionSpec format = unmatched.getCommandLine().getCommandSpec().findOption("--format");
        return format != null && format.isMultiValue();
    }

    private String wanted(OptionSpec option) {
        return option.type() == Integer.class ? messages.text("usage.number") : option.paramLabel();
    }
}

package io.duban.app.cli;

import io.duban.app.cli.output.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** 用法错误说明: what is wrong with a command line, in the user's language; picocli itself speaks English only. */
final class MisuseText {
    private final Messages messages;

    MisuseText(Messages messages) {
        this.messages = messages;
    }

    /** In one line, with a remedy where one can be guessed. */
    String describe(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String what = messages.text(
                    unmatched.isUnknownOption() ? "usage.option" : "usage.argument",
                    unmatched.getUnmatched().get(0));
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

    private String wanted(OptionSpec option) {
        return option.type() == Integer.class ? messages.text("usage.number") : option.paramLabel();
    }
}

package io.duban.app.cli.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** 参数: the kinds of options and arguments that commands are made of. Descriptions are keys of the messages. */
final class Arguments {
    private Arguments() {}

    /** A command with the options that every command has. */
    static CommandSpec command(String name, Command command) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name).versionProvider(new Version());
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .descriptionKey("opt.help")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .descriptionKey("opt.version")
                .build());
        CommonOptions.addTo(spec);
        return spec;
    }

    /** An option with a value, null unless it is given. */
    static OptionSpec value(String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .descriptionKey(description)
                .build();
    }

    /** An option that is given or not. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .initialValue(false)
                .descriptionKey(description)
                .build();
    }

    /** An option that may be given several times. */
    static OptionSpec values(String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(type)
                .initialValue(List.of())
                .descriptionKey(description)
                .build();
    }

    /** The one argument of a command. */
    static PositionalParamSpec one(String label, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("1")
                .required(true)
                .type(String.class)
                .descriptionKey(description)
                .build();
    }

    /** The file that a command writes in place of standard output, null unless it is given. */
    static OptionSpec output() {
        return OptionSpec.builder("-o", "--output")
                .paramLabel("FILE")
                .type(String.class)
                .descriptionKey("opt.output")
                .build();
    }

    /** What a command is to work on: at least one path. */
    static PositionalParamSpec paths(String description) {
        return PositionalParamSpec.builder()
                .paramLabel("PATH")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .descriptionKey(description)
                .build();
    }
}

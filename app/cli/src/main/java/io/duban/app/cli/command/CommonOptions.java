package io.duban.app.cli.command;

import io.duban.api.Language;
import io.duban.app.cli.output.ColorMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** 通用选项: what every command understands. */
public final class CommonOptions {
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "opt.lang")
    @Nullable
    Language language;

    @Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "opt.color")
    ColorMode color = ColorMode.AUTO;

    @Option(names = "--debug", descriptionKey = "opt.debug")
    boolean debug;

    /**
     * Looks for these options alone, whatever stands around them: help and messages must speak the right language
     * before the command line as a whole has been understood. Mistakes are left for the second, complete look; one of
     * them does not hide what was said rightly.
     */
    public static CommonOptions in(String[] arguments) {
        CommonOptions options = new CommonOptions();
        CommandLine commandLine =
                new CommandLine(options).setUnmatchedArgumentsAllowed(true).setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.getCommandSpec().parser().collectErrors(true);
        commandLine.parseArgs(arguments);
        return options;
    }

    /** The language asked for, else that of the locale. */
    public Language language(Locale locale) {
        return language == null ? Language.of(locale) : language;
    }

    /** When to colour. */
    public ColorMode color() {
        return color;
    }

    /** Whether to show what is otherwise kept quiet: log and stack traces. */
    public boolean debug() {
        return debug;
    }
}

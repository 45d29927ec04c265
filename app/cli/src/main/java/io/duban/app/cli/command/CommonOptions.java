package io.duban.app.cli.command;

import io.duban.api.Language;
import io.duban.app.cli.output.ColorMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * 通用选项: what every command understands.
 *
 * @param language asked for, or null for that of the locale
 * @param color when to colour
 * @param plugins jars of plugins, besides those in the folder
 * @param debug whether to show what is otherwise kept quiet: log and stack traces
 */
public record CommonOptions(@Nullable Language language, ColorMode color, List<String> plugins, boolean debug) {
    private static final String LANGUAGE = "--lang";
    private static final String COLOR = "--color";
    private static final String PLUGIN = "--plugin";
    private static final String DEBUG = "--debug";

    /**
     * Looks for these options alone, whatever stands around them: help and messages must speak the right language
     * before the command line as a whole has been understood. Mistakes are left for the second, complete look; one of
     * them does not hide what was said rightly.
     */
    public static CommonOptions in(String... arguments) {
        Language language = null;
        ColorMode color = ColorMode.AUTO;
        List<String> plugins = new ArrayList<>();
        boolean debug = false;
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            String next = i + 1 < arguments.length ? arguments[i + 1] : "";
            language = value(LANGUAGE, arguments[i], next, Language.values()).orElse(language);
            color = value(COLOR, arguments[i], next, ColorMode.values()).orElse(color);
            text(PLUGIN, arguments[i], next).ifPresent(plugins::add);
            debug |= arguments[i].equals(DEBUG);
        }
        return new CommonOptions(language, color, List.copyOf(plugins), debug);
    }

    /** Adds them to a command, which so takes them for known and finds what is wrong with them. */
    static void addTo(CommandSpec command) {
        command.addOption(Arguments.value(LANGUAGE, "zh|en", Language.class, "opt.lang"));
        command.addOption(Arguments.value(COLOR, "auto|always|never", ColorMode.class, "opt.color"));
        command.addOption(Arguments.values(PLUGIN, "JAR", String.class, "opt.plugin"));
        command.addOption(Arguments.flag(DEBUG, "opt.debug"));
    }

    /** The language asked for, else that of the locale. */
    public Language language(Locale locale) {
        return language == null ? Language.of(locale) : language;
    }

    private static Optional<String> text(String option, String argument, String next) {
        if (argument.equals(option)) {
            return Optional.of(next);
        }
        return argument.startsWith(option + "=")
                ? Optional.of(argument.substring(option.length() + 1))
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> value(String option, String argument, String next, E[] constants) {
        String value = text(option, argument, next).orElse("");
        for (E constant : constants) {
            if (constant.name().equalsIgnoreCase(value)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}

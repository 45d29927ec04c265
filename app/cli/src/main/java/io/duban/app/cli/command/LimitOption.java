package io.duban.app.cli.command;

import static java.util.stream.Collectors.joining;

import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.UsageException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** {@code --limit}: 读取限制, bounds of what is read of each source. */
final class LimitOption {
    private static final Map<String, Long> UNITS = Map.of("", 1L, "k", 1L << 10, "m", 1L << 20, "g", 1L << 30);

    private final OptionSpec limits = Arguments.values("--limit", "NAME=N", String.class, "opt.limit");

    OptionSpec spec() {
        return limits;
    }

    /** The usual bounds but for those given. */
    ReadLimits limits(Console console) throws UsageException {
        // Null in commands that do not have the option.
        List<String> given = Objects.requireNonNullElse(limits.<List<String>>getValue(), List.of());
        ReadLimits bounds = ReadLimits.DEFAULT;
        for (String argument : given) {
            int equals = argument.indexOf('=');
            Optional<Limit> limit = Arrays.stream(Limit.values())
                    .filter(known -> name(known).equals(argument.substring(0, Math.max(0, equals))))
                    .findFirst();
            long bound = number(argument.substring(equals + 1).toLowerCase(Locale.ROOT));
            if (limit.isEmpty() || bound < 1) {
                String known =
                        Arrays.stream(Limit.values()).map(LimitOption::name).collect(joining(", "));
                throw console.usage("limit.unknown", argument, known);
            }
            bounds = bounds.with(limit.get(), bound);
        }
        return bounds;
    }

    private static String name(Limit limit) {
        return limit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A number, perhaps with a unit such as {@code 64m}; 0 for anything else. */
    private static long number(String text) {
        String digits = text.replaceAll("[kmg]$", "");
        return digits.matches("[0-9]{1,9}")
                ? Long.parseLong(digits) * UNITS.getOrDefault(text.substring(digits.length()), 1L)
                : 0;
    }
}

package io.duban.engine.analysis.corpus;

import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.DateInterval;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.corpus.Label.ClauseLabel;
import io.duban.engine.analysis.corpus.Label.DeadlineLabel;
import io.duban.engine.analysis.corpus.Label.DirectiveLabel;
import io.duban.engine.analysis.corpus.Label.InheritedUnit;
import io.duban.engine.analysis.corpus.Label.OutlineLabel;
import io.duban.engine.analysis.corpus.Label.PlaceholderLabel;
import io.duban.engine.analysis.corpus.Label.UnitLabel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the words between the opening bracket of a mark and its bar. */
final class LabelSyntax {
    private LabelSyntax() {}

    /**
     * The label of a mark in {@code ⟦ ⟧}.
     *
     * @throws IllegalArgumentException saying which words are wrong and what may stand there
     */
    static DirectiveLabel directive(String words) {
        String[] parts = words.split(" ", -1);
        List<InheritedUnit> units = new ArrayList<>();
        List<DeadlineLabel> deadlines = new ArrayList<>();
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            int value = part.indexOf('=');
            if (part.startsWith("+u:") && value > 0 && value + 1 < part.length()) {
                units.add(new InheritedUnit(part.substring(value + 1), unit(part.substring(3, value))));
            } else if (part.startsWith("+t:")) {
                deadlines.add(deadline(part.substring(3)));
            } else {
                throw new IllegalArgumentException(
                        "'" + part + "' is not inherited scope; write +u:named.lead=县水务局 or +t:absolute=2026-06-30");
            }
        }
        return new DirectiveLabel(constant(Directive.Kind.class, parts[0]), units, deadlines);
    }

    /**
     * The label of a mark in {@code ⟨ ⟩}.
     *
     * @throws IllegalArgumentException saying which words are wrong and what may stand there
     */
    static Label element(String words) {
        if (words.equals("p")) {
            return new PlaceholderLabel();
        }
        String value = words.substring(Math.min(2, words.length()));
        return switch (words.substring(0, Math.min(2, words.length()))) {
            case "u:" -> unit(value);
            case "t:" -> deadline(value);
            case "a:" -> new ClauseLabel(constant(AccountabilityClause.Against.class, value));
            case "o:" -> new OutlineLabel(level(value));
            default ->
                throw new IllegalArgumentException("no mark is called '" + words + "'; there are u: t: a: o: and p");
        };
    }

    private static UnitLabel unit(String words) {
        int dot = words.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("'" + words + "' needs kind and role, such as named.lead");
        }
        return new UnitLabel(
                constant(ResponsibleUnit.Kind.class, words.substring(0, dot)),
                constant(ResponsibleUnit.Role.class, words.substring(dot + 1)));
    }

    private static DeadlineLabel deadline(String words) {
        int value = words.indexOf('=');
        Deadline.Type type = constant(Deadline.Type.class, value < 0 ? words : words.substring(0, value));
        if (value >= 0 && type != Deadline.Type.ABSOLUTE && type != Deadline.Type.RELATIVE) {
            throw new IllegalArgumentException(
                    "'" + words + "' falls due on no day: leave the date to absolute and relative deadlines");
        }
        return new DeadlineLabel(type, value < 0 ? null : lastDay(words.substring(value + 1)));
    }

    private static @Nullable LocalDate lastDay(String days) {
        int dots = days.indexOf("..");
        try {
            return dots < 0
                    ? LocalDate.parse(days)
                    : new DateInterval(
                                    LocalDate.parse(days.substring(0, dots)), LocalDate.parse(days.substring(dots + 2)))
                            .to();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + days + "' is no date; write 2026-06-30 or 2026-06-01..2026-06-30", e);
        }
    }

    private static int level(String digit) {
        if (!digit.matches("[1-9]")) {
            throw new IllegalArgumentException("'" + digit + "' is no level; write a digit from 1 to 9");
        }
        return digit.charAt(0) - '0';
    }

    /** The constant that is written in lower case as the given word. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> lower(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is none of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(LabelSyntax::lower)
                                .collect(Collectors.joining(", "))));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

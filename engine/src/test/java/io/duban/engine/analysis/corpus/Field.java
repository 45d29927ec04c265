package io.duban.engine.analysis.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The metadata lines that a record may have. */
enum Field {
    TITLE(null),
    DATE(null),
    PLACE(null),
    HOST(null),
    RECORDER(null),
    PRESENT(","),
    ABSENT(","),
    OBSERVERS(","),
    TOPICS("|");

    private final @Nullable String separator;

    Field(@Nullable String separator) {
        this.separator = separator;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The values in a line's text after the colon. */
    List<String> values(String text) {
        if (separator == null) {
            return List.of(text.strip());
        }
        return Arrays.stream(text.split(Pattern.quote(separator)))
                .map(String::strip)
                .toList();
    }

    static String known() {
        return Arrays.stream(values()).map(Field::id).collect(Collectors.joining(", "));
    }
}

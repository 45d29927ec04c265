package io.duban.engine.analysis.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables of small texts that tests of this package go through. */
final class Tables {
    private Tables() {}

    /** The lines of a table, without comments and empty ones. */
    static List<String> lines(String table) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(table))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

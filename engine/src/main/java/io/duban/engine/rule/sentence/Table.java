package io.duban.engine.rule.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** 词句表: the tables of this package, without comments and blank lines. */
final class Table {
    private Table() {}

    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of each line, parted by bars; the last one may hold bars of its own. */
    static Stream<List<String>> rows(String name, int columns) {
        return lines(name).stream().map(line -> Stream.of(line.split(" \\| ", columns))
                .map(String::strip)
                .toList());
    }
}

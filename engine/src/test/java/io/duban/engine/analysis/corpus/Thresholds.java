package io.duban.engine.analysis.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The F1 that each measure must reach, as {@code thresholds.csv} has it.
 *
 * @param floors by measure
 */
record Thresholds(Map<Measure, Floor> floors) {
    static final String FILE = "thresholds.csv";

    private static final String HEADER = "measure,train,held-out";
    /** Room for a mark that was mended, not for a kind of mistake. */
    private static final double SLACK = 0.005;

    Thresholds {
        floors = Map.copyOf(floors);
    }

    record Floor(double train, double heldOut) {
        double of(Split split) {
            return split == Split.TRAIN ? train : heldOut;
        }
    }

    static Thresholds read() {
        try (InputStream in = Objects.requireNonNull(Thresholds.class.getResourceAsStream(FILE), FILE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws IllegalArgumentException naming the line that is no measure with two figures
     */
    static Thresholds parse(List<String> lines) {
        Map<Measure, Floor> floors = new EnumMap<>(Measure.class);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length != 3) {
                throw new IllegalArgumentException(FILE + ": '" + line + "' does not have the columns " + HEADER);
            }
            floors.put(Measure.of(cells[0]), new Floor(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
        }
        return new Thresholds(floors);
    }

    /** Just under what is reached. */
    static String csv(Map<Split, Score> scores) {
        StringBuilder csv = new StringBuilder(HEADER).append('\n');
        for (Measure measure : Measure.values()) {
            csv.append(measure.id());
            for (Split split : Split.values()) {
                double reached =
                        Objects.requireNonNull(scores.get(split)).tally(measure).f1();
                double floor = Math.max(0, Math.floor((reached - SLACK) * 1000) / 1000);
                csv.append(String.format(Locale.ROOT, ",%.3f", floor));
            }
            csv.append('\n');
        }
        return csv.toString();
    }
}

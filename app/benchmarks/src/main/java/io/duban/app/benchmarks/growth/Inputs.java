package io.duban.app.benchmarks.growth;

import io.duban.app.benchmarks.batch.GenerateBatch;
import io.duban.app.benchmarks.batch.InventedMinutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** 输入: writes what a size of an axis is measured with, and tells the arguments that check it. */
record Inputs(Path folder) {
    private static final int RECORDS_OF_RULES = 100;
    private static final int RECORDS_OF_JOBS = 1_000;
    private static final int FRAME_CHARACTERS = 160;
    private static final int TASK_CHARACTERS = 80;

    /** Where the report goes. */
    Path report() {
        return folder.resolve("report.json");
    }

    /** What follows {@code duban check}. */
    List<String> arguments(Axis axis, int size) throws IOException {
        return switch (axis) {
            case LENGTH -> List.of(record(size), "--jobs", "1");
            case RECORDS -> List.of(batch(size), "--jobs", "1");
            case RULES -> List.of(batch(RECORDS_OF_RULES), "--jobs", "1", "--rules", rules(size));
            case JOBS -> List.of(batch(RECORDS_OF_JOBS), "--jobs", String.valueOf(size));
        };
    }

    private String record(int characters) throws IOException {
        int tasks = (characters - FRAME_CHARACTERS) / TASK_CHARACTERS;
        String text = String.join("\n", InventedMinutes.paragraphs(1, InventedMinutes.unit(1), tasks));
        Path file = folder.resolve("record-" + characters + ".txt");
        Files.writeString(file, text.length() > characters ? text.substring(0, characters) : text);
        return file.toString();
    }

    private String batch(int records) throws IOException {
        Path batch = folder.resolve("batch-" + records);
        if (!Files.exists(batch)) {
            GenerateBatch.write(batch, records, List.of("txt"));
        }
        return batch.toString();
    }

    private String rules(int count) throws IOException {
        Path rules = folder.resolve("rules-" + count);
        InventedRules.write(rules, count);
        return rules.toString();
    }
}

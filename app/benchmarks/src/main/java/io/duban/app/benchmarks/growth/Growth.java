package io.duban.app.benchmarks.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** 测量: {@code Growth DUBAN FOLDER MOST-RECORDS CSV AXIS…}: writes what it measures into the table, line by line. */
final class Growth {
    /** What takes less is run three times, and its median counts. */
    private static final double SHORT_SECONDS = 15;

    private final Path duban;
    private final Inputs inputs;

    private Growth(Path duban, Inputs inputs) {
        this.duban = duban;
        this.inputs = inputs;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Growth growth = new Growth(Path.of(arguments[0]), new Inputs(Path.of(arguments[1])));
        int mostRecords = Integer.parseInt(arguments[2]);
        Path table = Path.of(arguments[3]);
        List<Axis> axes = new ArrayList<>();
        for (String axis : List.of(arguments).subList(4, arguments.length)) {
            axes.add(Axis.valueOf(axis.toUpperCase(Locale.ROOT)));
        }
        List<String> lines = new ArrayList<>(List.of(Point.HEADER));
        for (Axis axis : axes) {
            for (int size : axis.sizes(axis == Axis.RECORDS ? mostRecords : Integer.MAX_VALUE)) {
                Point point = new Point(axis, size, growth.cost(axis, size));
                System.err.println(point.line());
                lines.add(point.line());
                Files.write(table, lines);
            }
        }
    }

    private Cost cost(Axis axis, int size) throws IOException, InterruptedException {
        ProcessBuilder command = command(axis, size);
        List<Cost> costs = new ArrayList<>();
        do {
            costs.add(Cost.of(command));
        } while (costs.size() < 3 && costs.get(0).processor() < SHORT_SECONDS);
        costs.sort(Comparator.comparingDouble(Cost::processor));
        return costs.get(costs.size() / 2);
    }

    private ProcessBuilder command(Axis axis, int size) throws IOException {
        List<String> command = new ArrayList<>(List.of(duban.toString(), "check", "--limit", "seconds=3600"));
        command.addAll(List.of("--format", "json=" + inputs.report()));
        command.addAll(inputs.arguments(axis, size));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DUBAN_CACHE", "off");
        builder.environment().put("DUBAN_OPTS", "-Xmx" + axis.heap());
        return builder;
    }
}

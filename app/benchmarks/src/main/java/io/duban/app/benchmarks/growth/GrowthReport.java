package io.duban.app.benchmarks.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code GrowthReport CSV SVG}: draws the table, prints exponents, and ends with 1 where one is worse than linear. */
final class GrowthReport {
    private GrowthReport() {}

    public static void main(String[] arguments) throws IOException {
        Map<Axis, List<Point>> points = Files.readAllLines(Path.of(arguments[0])).stream()
                .skip(1)
                .map(Point::of)
                .collect(Collectors.groupingBy(Point::axis, () -> new EnumMap<>(Axis.class), Collectors.toList()));
        List<Point> jobs = points.getOrDefault(Axis.JOBS, List.of());
        points.remove(Axis.JOBS);

        List<Curve> curves = new ArrayList<>();
        points.forEach((axis, measured) -> curves.add(Curve.processor(axis, measured)));
        points.forEach((axis, measured) -> curves.add(Curve.memory(axis, measured)));
        Files.writeString(Path.of(arguments[1]), new GrowthPlot(curves).svg());

        for (Curve curve : curves) {
            line("%s, by %s: exponent %.2f%s"
                    .formatted(
                            curve.name(),
                            curve.axis().title(),
                            curve.exponent(),
                            curve.worseThanLinear() ? "  WORSE THAN LINEAR" : ""));
        }
        if (jobs.size() == 2) {
            double ratio = jobs.get(0).cost().seconds() / jobs.get(1).cost().seconds();
            line("two jobs are %.2f times as fast as one".formatted(ratio));
        }
        System.exit(curves.stream().anyMatch(Curve::worseThanLinear) ? 1 : 0);
    }

    private static void line(String line) {
        System.out.printf(Locale.ROOT, "%s%n", line);
    }
}

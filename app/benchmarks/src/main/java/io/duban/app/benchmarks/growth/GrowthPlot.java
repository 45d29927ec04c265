package io.duban.app.benchmarks.growth;

import java.util.List;
import java.util.Locale;

/** 增长图: a panel for each curve, both scales logarithmic; beside each curve runs what linear growth would be. */
record GrowthPlot(List<Curve> curves) {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 210;
    private static final int COLUMNS = 3;

    /** Text and lines in the colour of the reader's theme. */
    private static final String STYLE =
            """
            <style>
              .ground { fill: #fff }
              text { font: 12px system-ui, sans-serif; fill: #333 }
              .title { font-weight: 600 }
              .note { fill: #666 }
              .grid { stroke: #ddd }
              .linear { stroke: #999; stroke-dasharray: 4 4 }
              .curve { stroke: #0b6bcb; stroke-width: 2; fill: none }
              circle { fill: #0b6bcb }
              @media (prefers-color-scheme: dark) {
                .ground { fill: #0d1117 }
                text { fill: #ddd }
                .note { fill: #aaa }
                .grid { stroke: #444 }
                .linear { stroke: #888 }
                .curve { stroke: #6cb6ff }
                circle { fill: #6cb6ff }
              }
            </style>
            """;

    String svg() {
        int rows = (curves.size() + COLUMNS - 1) / COLUMNS;
        StringBuilder svg = new StringBuilder()
                .append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%1$d\" height=\"%2$d\">\n"
                                .formatted(WIDTH * COLUMNS, HEIGHT * rows))
                .append("<title>Processor time and memory against size</title>\n")
                .append(STYLE)
                .append("<rect class=\"ground\" width=\"100%\" height=\"100%\"/>\n");
        for (int i = 0; i < curves.size(); i++) {
            svg.append("<g transform=\"translate(%d %d)\">\n".formatted(i % COLUMNS * WIDTH, i / COLUMNS * HEIGHT))
                    .append(new Panel(curves.get(i)).svg())
                    .append("</g>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    /** One curve in its frame. */
    private record Panel(Curve curve) {
        private static final int LEFT = 50;
        private static final int RIGHT = 285;
        private static final int TOP = 40;
        private static final int BOTTOM = 180;

        String svg() {
            StringBuilder svg = new StringBuilder()
                    .append("<text class=\"title\" x=\"%d\" y=\"16\">%s</text>\n".formatted(LEFT, curve.name()))
                    .append("<text class=\"note\" x=\"%d\" y=\"31\">by %s</text>\n"
                            .formatted(LEFT, curve.axis().title()));
            for (double power = floor(lowest()); power <= ceil(highest()); power *= 10) {
                svg.append(line("grid", LEFT, y(power), RIGHT, y(power)))
                        .append(text("end", LEFT - 6, y(power) + 4, label(Math.round(power))));
            }
            for (int size : curve.sizes()) {
                svg.append(text("middle", x(size), BOTTOM + 16, label(size)));
            }
            return svg.append(linear()).append(measured()).toString();
        }

        /** Through the last size: a curve that is better than linear runs above it on the left. */
        private String linear() {
            int last = curve.sizes().size() - 1;
            double perOne =
                    (curve.values().get(last) - curve.fixed()) / curve.sizes().get(last);
            StringBuilder path = new StringBuilder();
            int steps = 60;
            for (int i = 0; i <= steps; i++) {
                double size = first() * Math.pow(last() / first(), (double) i / steps);
                double value = curve.fixed() + perOne * size;
                if (value >= floor(lowest())) {
                    path.append(path.length() == 0 ? "M" : "L").append(point(x(size), y(value)));
                }
            }
            return "<path class=\"linear\" fill=\"none\" d=\"%s\"/>\n".formatted(path);
        }

        private String measured() {
            StringBuilder path = new StringBuilder();
            StringBuilder dots = new StringBuilder();
            for (int i = 0; i < curve.sizes().size(); i++) {
                double x = x(curve.sizes().get(i));
                double y = y(curve.values().get(i));
                path.append(i == 0 ? "M" : "L").append(point(x, y));
                dots.append(format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>\n", x, y));
            }
            return "<path class=\"curve\" d=\"%s\"/>\n%s".formatted(path, dots);
        }

        private double first() {
            return curve.sizes().get(0);
        }

        private double last() {
            return curve.sizes().get(curve.sizes().size() - 1);
        }

        private double lowest() {
            return curve.values().stream().mapToDouble(value -> value).min().orElseThrow();
        }

        private double highest() {
            return curve.values().stream().mapToDouble(value -> value).max().orElseThrow();
        }

        private double x(double size) {
            return LEFT + 10 + (RIGHT - LEFT - 20) * Math.log(size / first()) / Math.log(last() / first());
        }

        private double y(double value) {
            double low = floor(lowest());
            return BOTTOM - (BOTTOM - TOP) * Math.log(value / low) / Math.log(ceil(highest()) / low);
        }

        /** The power of ten at or below a value, and at or above it; no smaller than one. */
        private static double floor(double value) {
            return Math.pow(10, Math.max(0, Math.floor(Math.log10(value))));
        }

        private static double ceil(double value) {
            return Math.pow(10, Math.max(1, Math.ceil(Math.log10(value))));
        }

        private static String label(long number) {
            if (number >= 1_000_000) {
                return number / 1_000_000 + " M";
            }
            return number >= 1_000 ? number / 1_000 + " k" : String.valueOf(number);
        }

        private static String line(String kind, double x1, double y1, double x2, double y2) {
            return format("<path class=\"%s\" d=\"M%.1f %.1fL%.1f %.1f\"/>\n", kind, x1, y1, x2, y2);
        }

        private static String text(String anchor, double x, double y, String text) {
            return format("<text text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>\n", anchor, x, y, text);
        }

        private static String point(double x, double y) {
            return format("%.1f %.1f", x, y);
        }

        private static String format(String form, Object... values) {
            return String.format(Locale.ROOT, form, values);
        }
    }
}

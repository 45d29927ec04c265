package io.duban.api.document.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * 版心: what most lines have in common.
 *
 * @param left where lines begin that are not indented
 * @param right where full lines end
 * @param size of the body's font
 * @param leading from baseline to baseline
 */
record Margins(float left, float right, float size, float leading) {
    /** Lines whose margin stands further out are few and odd: a seal, a page number, a table wider than the text. */
    private static final float ODD = 0.04f;

    /**
     * The margins of lines; of so few that none is full, those that a page of this width usually has.
     *
     * @param width of the page, 0 where the lines are known to fill their column
     */
    static Margins of(List<Line> lines, float width) {
        float size = mostOften(lines, Line::size);
        List<Line> body = lines.stream()
                .filter(line -> Math.abs(line.size() - size) < 0.6f)
                .toList();
        float left = at(body, Line::left, ODD);
        float right = at(body, Line::right, 1 - ODD);
        return new Margins(left, right > 0.7f * width ? right : width - left, size, leading(body, size));
    }

    private static float leading(List<Line> body, float size) {
        Map<Float, Integer> counts = new HashMap<>();
        for (int i = 1; i < body.size(); i++) {
            float step = Math.round(2 * (body.get(i).y() - body.get(i - 1).y())) / 2f;
            if (step > size / 2) {
                counts.merge(step, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(1.5f * size);
    }

    private static float mostOften(List<Line> lines, Function<Line, Float> value) {
        Map<Float, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(
                Math.round(2 * value.apply(line)) / 2f, line.glyphs().size(), Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(10f);
    }

    private static float at(List<Line> lines, ToDoubleFunction<Line> value, float part) {
        double[] sorted = lines.stream().mapToDouble(value).sorted().toArray();
        return sorted.length == 0 ? 0 : (float) sorted[Math.round(part * (sorted.length - 1))];
    }
}

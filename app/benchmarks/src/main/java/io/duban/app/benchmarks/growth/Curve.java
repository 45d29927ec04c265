package io.duban.app.benchmarks.growth;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * 曲线: one cost along one axis.
 *
 * @param name of what is measured, with its unit
 * @param fixed what every process takes before it has anything to do, so that it is no part of the growth
 * @param sizes at least two, growing
 * @param values as many
 */
record Curve(Axis axis, String name, double fixed, List<Integer> sizes, List<Double> values) {
    /** Up to here it may be noise. */
    private static final double WORSE_THAN_LINEAR = 1.25;

    /** Processor time, without that of the smallest of at least three sizes, which is nearly all start. */
    static Curve processor(Axis axis, List<Point> points) {
        double start = points.size() < 3 ? 0 : points.get(0).cost().processor();
        return of(axis, "processor seconds", points, Cost::processor, start);
    }

    /** Memory as it is: a Java machine takes it in leaps, so that there is nothing to subtract. */
    static Curve memory(Axis axis, List<Point> points) {
        return of(axis, "megabytes", points, Cost::megabytes, 0);
    }

    private static Curve of(Axis axis, String name, List<Point> points, ToDoubleFunction<Cost> measure, double fixed) {
        return new Curve(
                axis,
                name,
                fixed,
                points.stream().map(Point::size).toList(),
                points.stream()
                        .map(point -> measure.applyAsDouble(point.cost()))
                        .toList());
    }

    /** The power of the size that the cost grows with, between the last two sizes; 1 is linear. */
    double exponent() {
        int last = sizes.size() - 1;
        double costs = growing(last) / growing(last - 1);
        return Math.log(costs) / Math.log((double) sizes.get(last) / sizes.get(last - 1));
    }

    private double growing(int index) {
        return Math.max(values.get(index) - fixed, Double.MIN_NORMAL);
    }

    boolean worseThanLinear() {
        return exponent() > WORSE_THAN_LINEAR;
    }
}

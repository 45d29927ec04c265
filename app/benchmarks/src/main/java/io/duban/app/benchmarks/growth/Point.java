package io.duban.app.benchmarks.growth;

import java.util.Locale;

/** 测点: what a size of an axis cost; a line of the table. */
record Point(Axis axis, int size, Cost cost) {
    static final String HEADER = "axis,size,seconds,processor,megabytes";

    String line() {
        return String.format(
                Locale.ROOT,
                "%s,%d,%.2f,%.2f,%.0f",
                axis.key(),
                size,
                cost.seconds(),
                cost.processor(),
                cost.megabytes());
    }

    static Point of(String line) {
        String[] fields = line.split(",", -1);
        Cost cost =
                new Cost(Double.parseDouble(fields[2]), Double.parseDouble(fields[3]), Double.parseDouble(fields[4]));
        return new Point(Axis.valueOf(fields[0].toUpperCase(Locale.ROOT)), Integer.parseInt(fields[1]), cost);
    }
}

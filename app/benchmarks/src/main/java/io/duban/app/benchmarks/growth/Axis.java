package io.duban.app.benchmarks.growth;

import java.util.List;
import java.util.Locale;

/** 坐标: what grows, by what sizes, and in which heap. */
enum Axis {
    LENGTH("characters of one record", "4g", List.of(1_000, 10_000, 100_000, 1_000_000, 10_000_000)),
    RECORDS("records", "256m", List.of(1, 10, 100, 1_000, 10_000, 100_000)),
    RULES("user rules, 100 records", "1g", List.of(10, 30, 100, 300, 1_000)),
    JOBS("jobs, 1,000 records", "512m", List.of(1, 2));

    private final String title;
    private final String heap;
    private final List<Integer> sizes;

    Axis(String title, String heap, List<Integer> sizes) {
        this.title = title;
        this.heap = heap;
        this.sizes = sizes;
    }

    String title() {
        return title;
    }

    /** The most that the heap may take. */
    String heap() {
        return heap;
    }

    /** Its sizes up to a bound. */
    List<Integer> sizes(int most) {
        return sizes.stream().filter(size -> size <= most).toList();
    }

    /** Its name as it stands in the table. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

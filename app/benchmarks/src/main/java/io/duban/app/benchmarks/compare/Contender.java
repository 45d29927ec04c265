package io.duban.app.benchmarks.compare;

import io.duban.api.document.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * 参赛者: a process of its own that goes through the texts of a folder on one thread. It warms up until the compiler is at rest,
 * says so, and then runs one lap for each line that it is sent.
 *
 * @param texts what it goes through, in the form that it takes
 * @param characters how many characters all texts have
 * @param work goes through one text and tells how many things it found
 */
public record Contender<T>(List<T> texts, long characters, ToLongFunction<T> work) {
    private static final com.sun.management.OperatingSystemMXBean PROCESS =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
    private static final long LAP_NANOS = 1_000_000_000L;
    private static final int FEWEST_WARM_LAPS = 25;
    private static final int MOST_WARM_LAPS = 120;
    private static final int LAPS_AT_REST = 5;
    /** Of the time by the clock, what the compiler may still take of laps at rest. */
    private static final double AT_REST = 0.02;

    /** Serves laps until standard input ends. */
    public static <T> void serve(Path folder, Function<Source, T> prepared, ToLongFunction<T> work) throws IOException {
        List<Source> sources = sources(folder);
        long characters = sources.stream()
                .mapToLong(source -> new String(source.bytes(), StandardCharsets.UTF_8).length())
                .sum();
        new Contender<>(sources.stream().map(prepared).toList(), characters, work).serve();
    }

    private static List<Source> sources(Path folder) throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                sources.add(new Source(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
            }
        }
        return sources;
    }

    private void serve() throws IOException {
        int laps = warmUp();
        System.out.printf(Locale.ROOT, "ready %d %d%n", laps, pass());
        var requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (requests.readLine() != null) {
            System.out.printf(Locale.ROOT, "lap %.0f%n", lap());
        }
    }

    /** Laps until the compiler is at rest: as long as it works, half of the processor time is its own. */
    private int warmUp() {
        int laps = 0;
        int atRest = 0;
        while (laps < FEWEST_WARM_LAPS || (laps < MOST_WARM_LAPS && atRest < LAPS_AT_REST)) {
            long compiled = COMPILER.getTotalCompilationTime();
            long start = System.nanoTime();
            lap();
            double millis = (System.nanoTime() - start) / 1e6;
            atRest = COMPILER.getTotalCompilationTime() - compiled < AT_REST * millis ? atRest + 1 : 0;
            laps++;
        }
        return laps;
    }

    /** Characters a second of processor time, of the compiler and the collector too. */
    private double lap() {
        long start = PROCESS.getProcessCpuTime();
        long passed = 0;
        long spent = 0;
        while (spent < LAP_NANOS) {
            pass();
            passed += characters;
            spent = PROCESS.getProcessCpuTime() - start;
        }
        return passed * 1e9 / spent;
    }

    private long pass() {
        long found = 0;
        for (T text : texts) {
            found += work.applyAsLong(text);
        }
        return found;
    }
}

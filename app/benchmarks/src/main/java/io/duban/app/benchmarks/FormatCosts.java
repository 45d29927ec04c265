package io.duban.app.benchmarks;

import com.sun.management.ThreadMXBean;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.Source;
import io.duban.engine.check.ReaderSelection;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;

/** 格式开销: processor time and memory that each reader takes for a file, against a plain read of the same file. */
public final class FormatCosts {
    private static final int MOST_RUNS = 400;
    private static final int FEWEST_RUNS = 15;
    private static final long WARM_NANOS = 5_000_000_000L;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private FormatCosts() {}

    /** 开销: of one run in the middle of many. */
    private record Cost(double millis, double megabytes) {}

    /** The files to measure by. */
    public static void main(String[] arguments) throws Exception {
        List<DocumentReader> readers = ServiceLoader.load(DocumentReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        ReaderSelection selection = new ReaderSelection(readers);
        print("| file | characters | ms | plain ms | times | MB | plain MB | times |");
        print("|---|--:|--:|--:|--:|--:|--:|--:|");
        for (String argument : arguments) {
            new FormatCosts().measure(Path.of(argument), selection);
        }
    }

    private void measure(Path file, ReaderSelection selection) throws Exception {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = Files.readAllBytes(file);
        Source source = new Source(name, bytes);
        DocumentReader reader = selection.select(source).orElseThrow();
        int characters = read(reader, source);
        // The floor first: it warms up what both share, so that neither profits from the other.
        Cost plain = cost(() -> PlainRead.of(source.extension(), bytes));
        Cost whole = cost(() -> read(reader, source));
        print("| %s | %,d | %.2f | %.2f | %.1f | %.1f | %.1f | %.1f |"
                .formatted(
                        name,
                        characters,
                        whole.millis(),
                        plain.millis(),
                        whole.millis() / plain.millis(),
                        whole.megabytes(),
                        plain.megabytes(),
                        whole.megabytes() / plain.megabytes()));
    }

    private static int read(DocumentReader reader, Source source) throws IOException {
        ReadResult result = reader.read(source, ReadLimits.DEFAULT);
        if (result instanceof Readable readable) {
            return readable.document().text().length();
        }
        throw new IOException(source.name() + ": " + result);
    }

    /** Until the compiler is done, then the median of as many runs again. */
    private Cost cost(Callable<Integer> work) throws Exception {
        long end = System.nanoTime() + WARM_NANOS;
        int runs = 0;
        while (runs < FEWEST_RUNS || (System.nanoTime() < end && runs < MOST_RUNS * 10)) {
            work.call();
            runs++;
        }
        int measured = Math.max(FEWEST_RUNS, Math.min(MOST_RUNS, runs / 2));
        double[] millis = new double[measured];
        double[] megabytes = new double[measured];
        for (int i = 0; i < measured; i++) {
            long allocated = threads.getCurrentThreadAllocatedBytes();
            long start = threads.getCurrentThreadCpuTime();
            work.call();
            millis[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
            megabytes[i] = (threads.getCurrentThreadAllocatedBytes() - allocated) / 1e6;
        }
        return new Cost(median(millis), median(megabytes));
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void print(String line) {
        System.out.printf(Locale.ROOT, "%s%n", line);
    }
}

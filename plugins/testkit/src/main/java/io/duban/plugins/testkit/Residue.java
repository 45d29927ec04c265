package io.duban.plugins.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 残留检查: what a reader shares between threads or leaves behind after reading. */
final class Residue {
    private static final int THREADS = 8;
    /** So many reads that a file left by each stands out from what other programs write meanwhile. */
    private static final int READS = 60;

    private Residue() {}

    static void eightThreads(DocumentReader reader, List<Sample> samples) {
        List<ReadResult> expected = readAll(reader, samples);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<ReadResult>> task = () -> readAll(reader, samples);
            for (Future<List<ReadResult>> answer : threads.invokeAll(
                    IntStream.range(0, THREADS * 4).mapToObj(i -> task).toList())) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } catch (ExecutionException e) {
            throw new AssertionError("a reader threw", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Threads inherit the group of the thread that starts them, so nobody else's are counted. */
    static void noThreads(DocumentReader reader, List<Sample> samples) throws InterruptedException {
        ThreadGroup group = new ThreadGroup("reader");
        Thread thread = new Thread(group, () -> readAll(reader, samples));
        thread.start();
        thread.join();
        assertThat(group.activeCount()).as("threads left behind").isZero();
    }

    static void noFiles(DocumentReader reader, List<Sample> samples) throws IOException {
        List<Path> before = temporaryFiles();
        IntStream.range(0, READS).forEach(i -> readAll(reader, samples));
        List<Path> left = temporaryFiles();
        left.removeAll(before);
        assertThat(left).as("temporary files left behind").hasSizeLessThan(READS);
    }

    private static List<ReadResult> readAll(DocumentReader reader, List<Sample> samples) {
        return samples.stream()
                .map(sample -> reader.read(sample.source(), ReadLimits.DEFAULT))
                .toList();
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.collect(Collectors.toList());
        }
    }
}

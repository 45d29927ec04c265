package io.duban.app.benchmarks.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * 开销: what a process took, as Linux tells of it while it runs.
 *
 * @param seconds by the clock
 * @param processor seconds of processor time
 * @param megabytes the most memory that it had, heap and all else
 */
record Cost(double seconds, double processor, double megabytes) {
    private static final int WORST_EXIT = 1;
    private static final long EVERY_MILLIS = 10;
    private static final double TICKS = 100;
    /** The fields of {@code stat} after the name in brackets: time in user and in system mode. */
    private static final int USER_TIME = 11;

    /** Runs a command to its end. */
    static Cost of(ProcessBuilder command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = command.start();
        Path info = Path.of("/proc", String.valueOf(process.pid()));
        double processor = 0;
        double megabytes = 0;
        boolean running = true;
        while (running) {
            running = !process.waitFor(EVERY_MILLIS, TimeUnit.MILLISECONDS);
            try {
                processor = Math.max(processor, processor(Files.readString(info.resolve("stat"))));
                megabytes = Math.max(megabytes, megabytes(Files.readString(info.resolve("status"))));
            } catch (IOException ended) {
                // One that is ending gives no answer; the last one counts.
            }
        }
        if (process.waitFor() > WORST_EXIT) {
            throw new IOException(command.command() + " ended with " + process.exitValue());
        }
        return new Cost((System.nanoTime() - start) / 1e9, processor, megabytes);
    }

    private static double processor(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1])) / TICKS;
    }

    private static double megabytes(String status) {
        return status.lines()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                .findFirst()
                .orElse(0);
    }
}

package io.duban.app.cli.output;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** 进度: count, rate and time left, drawn over themselves on standard error, for long batches on a terminal. */
public final class Progress {
    private static final int LONG_BATCH = 20;
    private static final int MINUTE = 60;

    private final Console console;
    private final int total;
    private final long start = System.nanoTime();
    private final AtomicInteger begun = new AtomicInteger();

    public Progress(Console console, int total) {
        this.console = console;
        this.total = total;
    }

    /** One more input is begun; those beyond all are such as are read again, to be compared with one another. */
    public void step() {
        if (shown()) {
            int count = begun.incrementAndGet();
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            console.err().print("\r" + text(count, seconds) + "\u001B[K");
            console.err().flush();
        }
    }

    private String text(int count, long seconds) {
        if (count > total) {
            return console.messages().text("progress.again", count - total);
        }
        if (seconds == 0) {
            return console.messages().text("progress", count, total);
        }
        long left = seconds * (total - count) / count;
        return console.messages()
                .text(
                        "progress.rate",
                        count,
                        total,
                        Math.max(1, count / seconds),
                        String.format("%d:%02d", left / MINUTE, left % MINUTE));
    }

    /** Clears the line for whatever comes next. */
    public void done() {
        if (shown()) {
            console.err().print("\r\u001B[K");
            console.err().flush();
        }
    }

    private boolean shown() {
        return console.interactive() && total >= LONG_BATCH;
    }
}

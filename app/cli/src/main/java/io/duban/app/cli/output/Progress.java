package io.duban.app.cli.output;

import java.util.concurrent.atomic.AtomicInteger;

/** 进度: a count that is drawn over itself on standard error, for long batches on a terminal. */
public final class Progress {
    private static final int LONG_BATCH = 20;

    private final Console console;
    private final int total;
    private final AtomicInteger begun = new AtomicInteger();

    public Progress(Console console, int total) {
        this.console = console;
        this.total = total;
    }

    /** One more input is begun. */
    public void step() {
        if (shown()) {
            String text = console.messages().text("progress", begun.incrementAndGet(), total);
            console.err().print("\r" + text);
            console.err().flush();
        }
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

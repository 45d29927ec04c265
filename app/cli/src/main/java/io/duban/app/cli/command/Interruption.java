package io.duban.app.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** 中断: whoever presses Ctrl-C stops the batch, and still gets the report on what was checked so far. */
final class Interruption implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch reported = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean stopped;

    /**
     * Waits for Ctrl-C from now until it is closed.
     *
     * @param notice to be given when it is pressed
     */
    Interruption(Runnable notice) {
        this.hook = new Thread(() -> stop(notice), "duban-interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether nothing more is to be begun. */
    boolean stopped() {
        return stopped;
    }

    /** The report is out: the program may end. */
    @Override
    public void close() {
        reported.countDown();
        if (!stopped) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException endingAlready) {
                // Pressed this very moment: the hook finds everything reported.
            }
        }
    }

    /** The virtual machine lives as long as this runs. */
    private void stop(Runnable notice) {
        stopped = true;
        if (reported.getCount() > 0) {
            notice.run();
        }
        try {
            if (!reported.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.duban.api.document;

import io.duban.api.document.ReadResult.Reason;
import java.time.Duration;

/** 计时: tells a reader when its time for a source is over. Ask it wherever input decides how long something takes. */
public final class ReadClock {
    private final Duration allowed;
    private final long start = System.nanoTime();

    private ReadClock(Duration allowed) {
        this.allowed = allowed;
    }

    /** Starts now. */
    public static ReadClock start(ReadLimits limits) {
        return new ReadClock(Duration.ofSeconds(limits.of(Limit.SECONDS)));
    }

    /**
     * Does nothing as long as there is time.
     *
     * @throws UnreadableException when there is none left, or when nobody waits any more
     */
    public void check() throws UnreadableException {
        if (System.nanoTime() - start > allowed.toNanos()
                || Thread.currentThread().isInterrupted()) {
            throw new UnreadableException(
                    Reason.TOO_LARGE, "not read after " + allowed.toSeconds() + " seconds; split the file");
        }
    }
}

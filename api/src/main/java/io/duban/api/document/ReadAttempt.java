package io.duban.api.document;

import io.duban.api.document.ReadResult.Unreadable;
import java.util.Optional;

/**
 * 读取过程: what a reader does once a source is not refused for its size alone. Readers are asked for values and not for
 * exceptions; inside of them {@link UnreadableException} is the shorter way out, and this is where it ends.
 */
@FunctionalInterface
public interface ReadAttempt {
    /**
     * Reads the source.
     *
     * @throws UnreadableException if it cannot be read
     */
    ReadResult read() throws UnreadableException;

    /** The result of reading a source that the limits allow; what they refuse, and what fails, as a value. */
    static ReadResult of(Source source, ReadLimits limits, ReadAttempt attempt) {
        Optional<Unreadable> refusal = limits.refusal(source);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        try {
            return attempt.read();
        } catch (UnreadableException e) {
            return e.result();
        }
    }
}

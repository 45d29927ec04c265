package io.duban.api.document;

import io.duban.api.document.ReadResult.Unreadable;
import java.util.Optional;

/** 拆开过程: what {@link ReadAttempt} is for documents, for containers: their refusals and failures as values. */
@FunctionalInterface
public interface OpenAttempt {
    /**
     * Hands on the parts.
     *
     * @throws UnreadableException if what is left cannot be read
     */
    void open() throws UnreadableException;

    /** Why a source could not be taken apart, or nothing where it was. */
    static Optional<Unreadable> of(Source source, ReadLimits limits, OpenAttempt attempt) {
        Optional<Unreadable> refusal = limits.refusal(source);
        if (refusal.isPresent()) {
            return refusal;
        }
        try {
            attempt.open();
            return Optional.empty();
        } catch (UnreadableException e) {
            return Optional.of(e.result());
        }
    }
}

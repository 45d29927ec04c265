package io.duban.api.document;

import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;

/**
 * 无法读取: how the parts of a reader tell each other that a source cannot be read. It never leaves
 * {@link DocumentReader#read}, which returns its {@link #result()}.
 */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * @param reason the class of failure
     * @param detail the part, the cause and the remedy in plain English
     */
    public UnreadableException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** The same as a value. */
    public Unreadable result() {
        return new Unreadable(reason, String.valueOf(getMessage()));
    }
}

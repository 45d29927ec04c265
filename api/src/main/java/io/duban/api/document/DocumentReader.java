package io.duban.api.document;

import java.util.Set;

/**
 * 阅读器: turns the bytes of one format into a {@link Document}. Found by {@link java.util.ServiceLoader}; one instance
 * serves all threads.
 *
 * <p>A reader never throws for bad input, opens no network connection, changes no file and leaves no thread or
 * temporary file behind: whatever is wrong with a source comes back as {@link ReadResult.Unreadable}.
 */
public interface DocumentReader {
    /** Short name of the format in lower case, such as {@code docx}; unique among readers. */
    String id();

    /**
     * Whether this reader can read the source, judged by its content alone and fast: the first kilobytes should do.
     * {@code YES} is for an unmistakable signature.
     */
    Probe probe(Source source);

    /** Reads the source within the limits. */
    ReadResult read(Source source, ReadLimits limits);

    /** File name extensions in lower case without a dot. They only break ties between equal probes. */
    default Set<String> extensions() {
        return Set.of();
    }

    /** How sure a reader is that a source is of its format. */
    enum Probe {
        /** Not of this format. */
        NO,
        /** Only by recognising text in its pictures: asked where nobody reads text there ({@code IMAGE_ONLY}). */
        PICTURES,
        /** Possibly; the reader would try if nobody is surer. */
        MAYBE,
        /** Certainly. */
        YES
    }
}

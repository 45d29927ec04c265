package io.duban.engine.check;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 读取: makes a document of a source, or says why it cannot. Never throws, whatever a reader does. */
public final class SourceReading {
    private static final Logger LOG = LoggerFactory.getLogger(SourceReading.class);

    private final ReaderSelection selection;
    private final ReadLimits limits;

    public SourceReading(ReaderSelection selection, ReadLimits limits) {
        this.selection = selection;
        this.limits = limits;
    }

    /** The bounds that every source is held to. */
    public ReadLimits limits() {
        return limits;
    }

    /** Reads one source. */
    public ReadResult read(Source source) {
        if (source.size() == 0) {
            return new Unreadable(Reason.EMPTY, "0 bytes");
        }
        if (source.size() > limits.of(Limit.SOURCE_BYTES)) {
            return tooLarge(limits);
        }
        try {
            Optional<DocumentReader> reader = selection.select(source);
            return reader.isPresent() ? reader.get().read(source, limits) : unknownFormat(source);
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            LOG.debug("reading {} failed", source.name(), e);
            return new Unreadable(Reason.INTERNAL, Failure.describe(e));
        }
    }

    static Unreadable tooLarge(ReadLimits limits) {
        return new Unreadable(Reason.TOO_LARGE, "more than " + limits.of(Limit.SOURCE_BYTES) + " bytes");
    }

    private static Unreadable unknownFormat(Source source) {
        return new Unreadable(
                Reason.UNKNOWN_FORMAT,
                Signature.of(source.bytes()).map(Signature::title).orElse(""));
    }
}

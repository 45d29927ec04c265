package io.duban.engine.check;

import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 读取: makes a document of a source, or says why it cannot. Never throws, whatever a reader does, and does not wait for
 * one that hangs: each read goes on in another thread, which is left behind when the time is over.
 */
public final class SourceReading {
    private static final Logger LOG = LoggerFactory.getLogger(SourceReading.class);
    /** Readers that watch the time themselves answer with the place they came to; this is what they are given for it. */
    private static final long GRACE_SECONDS = 2;

    private final ReaderSelection selection;
    private final ReadLimits limits;
    private final SourceExpansion expansion;
    private final TimeLimit time = new TimeLimit();

    public SourceReading(ReaderSelection selection, ReadLimits limits) {
        this(selection, limits, SourceExpansion.none());
    }

    /**
     * @param expansion takes archives and mails apart
     */
    public SourceReading(ReaderSelection selection, ReadLimits limits, SourceExpansion expansion) {
        this.selection = selection;
        this.limits = limits;
        this.expansion = expansion;
    }

    /** The bounds that every source is held to. */
    public ReadLimits limits() {
        return limits;
    }

    /** Hands on the source, or what is in it. */
    void expand(Source source, SourceExpansion.Sink sink) {
        expansion.expand(source, sink);
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
            return time.within(limits.of(Limit.SECONDS) + GRACE_SECONDS, () -> readNow(source));
        } catch (TimeoutException e) {
            return new Unreadable(
                    Reason.TOO_LARGE, "not read after " + limits.of(Limit.SECONDS) + " seconds; split the file");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unreadable(Reason.INTERNAL, "interrupted");
        } catch (ExecutionException e) {
            LOG.debug("reading {} failed", source.name(), e.getCause());
            return new Unreadable(Reason.INTERNAL, Failure.describe(e.getCause()));
        }
    }

    private ReadResult readNow(Source source) {
        ReadResult result = selection
                .select(source)
                .map(reader -> reader.read(source, limits))
                .orElseGet(() -> unknownFormat(source));
        return result instanceof Unreadable none && none.reason() == Reason.IMAGE_ONLY
                ? selection
                        .recogniser(source)
                        .map(reader -> reader.read(source, limits))
                        .orElse(result)
                : result;
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

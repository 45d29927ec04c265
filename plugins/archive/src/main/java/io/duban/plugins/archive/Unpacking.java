package io.duban.plugins.archive;

import io.duban.api.document.ContainerReader.Parts;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.UnreadableException;
import java.io.IOException;
import java.io.InputStream;

/** 解包: hands on entries as long as the limits allow. Sizes that an archive states are not believed. */
final class Unpacking {
    private static final long RATIO_FREE_BYTES = 1 << 20;

    private final ReadLimits limits;
    private final ReadClock clock;
    private final Parts parts;
    private final long packed;
    private long expanded;
    private long entries;

    /**
     * @param packed bytes of the archive
     */
    Unpacking(ReadLimits limits, Parts parts, long packed) {
        this.limits = limits;
        this.clock = ReadClock.start(limits);
        this.parts = parts;
        this.packed = packed;
    }

    /** The same limits for going through an archive without handing anything on. */
    Unpacking rehearsal() {
        return new Unpacking(
                limits,
                new Parts() {
                    @Override
                    public void part(String name, byte[] content) {}

                    @Override
                    public void unreadable(String name, Unreadable reason) {}
                },
                packed);
    }

    /** How many entries were counted. */
    long entries() {
        return entries;
    }

    /** How long it may take. */
    long secondsAllowed() {
        return limits.of(Limit.SECONDS);
    }

    /** Does nothing as long as there is time. */
    void checkTime() throws UnreadableException {
        clock.check();
    }

    /** Counts an entry, also one that is not handed on. */
    void count() throws UnreadableException {
        clock.check();
        if (++entries > limits.of(Limit.ENTRIES)) {
            throw new UnreadableException(
                    Reason.TOO_LARGE,
                    "more than " + limits.of(Limit.ENTRIES) + " entries; unpack it and check the folder");
        }
    }

    /** Reads one entry and hands it on, or says that it is too large. */
    void entry(String name, InputStream content) throws IOException, UnreadableException {
        long allowed = Math.min(limits.of(Limit.SOURCE_BYTES), limits.of(Limit.EXPANDED_BYTES) - expanded);
        byte[] bytes = content.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, allowed + 1));
        expanded += bytes.length;
        if (expanded > limits.of(Limit.EXPANDED_BYTES)
                || (expanded > RATIO_FREE_BYTES && expanded / Math.max(1, packed) > limits.of(Limit.EXPANSION_RATIO))) {
            throw new UnreadableException(Reason.TOO_LARGE, name + " expands beyond what is allowed");
        }
        if (bytes.length > allowed) {
            parts.unreadable(name, new Unreadable(Reason.TOO_LARGE, "more than " + allowed + " bytes"));
        } else {
            parts.part(name, bytes);
        }
    }

    void encrypted(String name) {
        parts.unreadable(name, new Unreadable(Reason.ENCRYPTED, "needs a password; unpack it and check the folder"));
    }

    void damaged(String name) {
        parts.unreadable(name, new Unreadable(Reason.DAMAGED, "cannot be unpacked; get the archive again"));
    }
}

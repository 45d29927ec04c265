package io.duban.plugins.archive;

import io.duban.api.document.ContainerReader;
import io.duban.api.document.OpenAttempt;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import java.io.IOException;
import java.util.Optional;

/** 压缩包: what readers of all kinds of archives have in common. */
abstract class ArchiveReader implements ContainerReader {
    /** Hands on the entries. */
    abstract void unpack(Source source, Unpacking unpacking) throws IOException, UnreadableException;

    @Override
    public final Optional<Unreadable> open(Source source, ReadLimits limits, Parts parts) {
        return OpenAttempt.of(source, limits, () -> {
            try {
                unpack(source, new Unpacking(limits, parts, source.size()));
            } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
                // What the libraries throw at archives that are not whole.
                throw damaged();
            }
        });
    }

    static UnreadableException damaged() {
        return new UnreadableException(Reason.DAMAGED, "the archive is truncated or malformed; get it again");
    }

    static boolean startsWith(Source source, int... signature) {
        byte[] bytes = source.bytes();
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}

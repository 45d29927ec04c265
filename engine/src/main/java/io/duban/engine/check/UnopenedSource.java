package io.duban.engine.check;

import io.duban.api.document.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * 待读文件: a source that is opened only when its turn comes, so that a batch never holds more bytes than it has threads.
 *
 * @param name the name it will have as a {@link Source}
 * @param content opens its bytes
 */
public record UnopenedSource(String name, Content content) {

    /** Opens the bytes of a source. */
    @FunctionalInterface
    public interface Content {
        /**
         * A fresh stream, closed by the caller.
         *
         * @throws IOException if the source cannot be opened
         */
        InputStream open() throws IOException;
    }

    /** A file under the name the user knows it by. */
    public static UnopenedSource file(String name, Path file) {
        return new UnopenedSource(name, () -> Files.newInputStream(file));
    }

    /**
     * Reads the bytes.
     *
     * @return nothing if there are more than {@code maxBytes}
     * @throws IOException if they cannot be read
     */
    Optional<Source> open(long maxBytes) throws IOException {
        // One byte more than allowed tells too large from just right without reading all of a huge file.
        int enough = (int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8);
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes(enough);
            return bytes.length > maxBytes ? Optional.empty() : Optional.of(new Source(name, bytes));
        }
    }
}

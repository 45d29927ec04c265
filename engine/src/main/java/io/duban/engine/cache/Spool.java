package io.duban.engine.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 暂存: takes values of the model that a large batch has too many of. The first few stay in memory, all others lie in a
 * temporary file that has no name any more once it is open, so that nothing is left behind however a run ends. Thread-safe.
 */
public final class Spool {
    private static final Logger LOG = LoggerFactory.getLogger(Spool.class);

    private final AtomicLong room;
    private @Nullable FileChannel file;
    private long end;

    /** That keeps values of texts of so many characters in memory, all together. */
    public Spool(long inMemory) {
        this.room = new AtomicLong(inMemory);
    }

    /**
     * Takes a value; what is given back has it, or reads it each time that it is asked.
     *
     * @param characters of the text that the value tells of: what it takes in memory goes by them
     */
    public <T extends Record> Supplier<T> keep(Class<T> type, T value, long characters) {
        if (room.getAndUpdate(left -> left >= characters ? left - characters : left) >= characters) {
            return () -> value;
        }
        try {
            byte[] bytes = deflated(ValueWriter.write(value));
            return new Stored<>(type, this, append(ByteBuffer.wrap(bytes)), bytes.length);
        } catch (IOException | IllegalArgumentException unusable) {
            // It is the disk's fault, and there may be room.
            LOG.debug("{} stays in memory", type, unusable);
            return () -> value;
        }
    }

    /** 已存的值: where a value lies. */
    private record Stored<T>(Class<T> type, Spool spool, long offset, int length) implements Supplier<T> {
        @Override
        public T get() {
            try (InflaterInputStream in =
                    new InflaterInputStream(new ByteArrayInputStream(spool.read(offset, length)))) {
                return type.cast(new ValueReader(in.readAllBytes()).read());
            } catch (IOException e) {
                throw new UncheckedIOException("what was put into a temporary file cannot be read again", e);
            }
        }
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(bytes.length / 4);
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, fast, 1 << 13)) {
            out.write(bytes);
        } finally {
            fast.end();
        }
        return deflated.toByteArray();
    }

    private synchronized long append(ByteBuffer bytes) throws IOException {
        FileChannel open = file == null ? opened() : file;
        file = open;
        long start = end;
        while (bytes.hasRemaining()) {
            end += open.write(bytes, end);
        }
        return start;
    }

    private byte[] read(long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        FileChannel open = open();
        while (bytes.hasRemaining()) {
            if (open.read(bytes, offset + bytes.position()) < 0) {
                throw new IOException("the temporary file was cut off");
            }
        }
        return bytes.array();
    }

    private synchronized FileChannel open() throws IOException {
        if (file == null) {
            throw new IOException("there is no temporary file");
        }
        return file;
    }

    private static FileChannel opened() throws IOException {
        Path path = Files.createTempFile("duban", ".spool");
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }
}

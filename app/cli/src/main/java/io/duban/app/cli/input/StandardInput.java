package io.duban.app.cli.input;

import io.duban.engine.check.UnopenedSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** 标准输入: flows by once, but may be opened again: what was read of it before is given out from memory. */
final class StandardInput implements UnopenedSource.Content {
    private final Supplier<InputStream> input;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private boolean opened;

    StandardInput(Supplier<InputStream> input) {
        this.input = input;
    }

    @Override
    public synchronized InputStream open() {
        if (opened) {
            return new ByteArrayInputStream(seen.toByteArray());
        }
        opened = true;
        return new FilterInputStream(input.get()) {
            @Override
            public int read() throws IOException {
                int value = super.read();
                if (value >= 0) {
                    seen.write(value);
                }
                return value;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                if (count > 0) {
                    seen.write(bytes, offset, count);
                }
                return count;
            }
        };
    }
}

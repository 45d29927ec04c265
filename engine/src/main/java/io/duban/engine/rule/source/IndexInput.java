package io.duban.engine.rule.source;

import io.duban.api.LocalizedText;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 索引输入: reads what {@link IndexOutput} wrote. */
public final class IndexInput {
    private final DataInputStream in;

    public IndexInput(InputStream in) {
        this.in = new DataInputStream(in);
    }

    public int number() throws IOException {
        return in.readInt();
    }

    public String text() throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a text of the index is cut off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public LocalizedText localized() throws IOException {
        return new LocalizedText(text(), text());
    }

    public <E extends Enum<E>> E constant(Class<E> type) throws IOException {
        return Enum.valueOf(type, text());
    }

    public <T> List<T> all(Reader<T> reader) throws IOException {
        int size = in.readInt();
        List<T> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(reader.read());
        }
        return items;
    }

    public <K, V> Map<K, V> map(Reader<K> keys, Reader<V> values) throws IOException {
        int size = in.readInt();
        Map<K, V> map = new HashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(keys.read(), values.read());
        }
        return map;
    }

    /** Reads one value. */
    @FunctionalInterface
    public interface Reader<T> {
        T read() throws IOException;
    }
}

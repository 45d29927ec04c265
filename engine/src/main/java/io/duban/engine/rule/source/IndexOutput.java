package io.duban.engine.rule.source;

import io.duban.api.LocalizedText;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** 索引输出: writes values so that {@link IndexInput} reads them back; equal values become equal bytes. */
public final class IndexOutput {
    private final DataOutputStream out;

    public IndexOutput(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    public void number(int value) throws IOException {
        out.writeInt(value);
    }

    public void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    public void localized(LocalizedText text) throws IOException {
        text(text.zh());
        text(text.en());
    }

    public void constant(Enum<?> constant) throws IOException {
        text(constant.name());
    }

    public <T> void all(Collection<T> items, Writer<T> writer) throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            writer.write(item);
        }
    }

    /** Sorted, since the maps of the model have no order of their own. */
    public <K extends Comparable<K>, V> void map(Map<K, V> map, Writer<K> keys, Writer<V> values) throws IOException {
        all(new TreeMap<>(map).entrySet(), entry -> {
            keys.write(entry.getKey());
            values.write(entry.getValue());
        });
    }

    /** Writes one value. */
    @FunctionalInterface
    public interface Writer<T> {
        void write(T value) throws IOException;
    }
}

package io.duban.engine.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 写值: turns values of the model into bytes. A record or text that stands in several places is written once: what a rule
 * matched is part of the record that it matched in. A record that gets another component needs no word here.
 */
final class ValueWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> texts = new HashMap<>();
    private final IdentityHashMap<Object, Integer> records = new IdentityHashMap<>();

    private ValueWriter() {}

    /**
     * The bytes of a value.
     *
     * @throws IllegalArgumentException if it holds something that is no value of the model
     */
    static byte[] write(Object value) throws IOException {
        ValueWriter writer = new ValueWriter();
        writer.put(value);
        writer.out.flush();
        return writer.bytes.toByteArray();
    }

    private void put(@Nullable Object value) throws IOException {
        if (value == null) {
            out.writeByte(Tag.NULL.letter());
        } else if (value instanceof String text) {
            put(text);
        } else if (value instanceof Integer number) {
            out.writeByte(Tag.INT.letter());
            out.writeInt(number);
        } else if (value instanceof Double number) {
            out.writeByte(Tag.DOUBLE.letter());
            out.writeDouble(number);
        } else if (value instanceof Boolean flag) {
            out.writeByte(Tag.BOOLEAN.letter());
            out.writeBoolean(flag);
        } else if (value instanceof LocalDate date) {
            out.writeByte(Tag.DATE.letter());
            out.writeLong(date.toEpochDay());
        } else if (value instanceof Enum<?> constant) {
            out.writeByte(Tag.CONSTANT.letter());
            put(constant.getDeclaringClass().getName());
            put(constant.name());
        } else if (value instanceof List<?> || value instanceof Set<?>) {
            put((Collection<?>) value);
        } else if (value instanceof Map<?, ?> map) {
            put(map);
        } else if (value instanceof Record) {
            putRecord(value);
        } else {
            throw new IllegalArgumentException("no value of the model: " + value.getClass());
        }
    }

    private void put(String text) throws IOException {
        Integer before = texts.putIfAbsent(text, texts.size() + records.size());
        if (before != null) {
            again(before);
            return;
        }
        // Character by character: an encoding would lose the half surrogates that a damaged file may hold.
        out.writeByte(Tag.STRING.letter());
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private void put(Collection<?> items) throws IOException {
        out.writeByte((items instanceof List ? Tag.LIST : Tag.SET).letter());
        out.writeInt(items.size());
        for (Object item : items) {
            put(item);
        }
    }

    private void put(Map<?, ?> map) throws IOException {
        out.writeByte(Tag.MAP.letter());
        out.writeInt(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            put(entry.getKey());
            put(entry.getValue());
        }
    }

    private void putRecord(Object value) throws IOException {
        Integer before = records.get(value);
        if (before != null) {
            again(before);
            return;
        }
        Shape shape = Shape.of(value.getClass());
        out.writeByte(Tag.RECORD.letter());
        put(value.getClass().getName());
        out.writeByte(shape.parts().size());
        try {
            for (Method part : shape.parts()) {
                put(part.invoke(value));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no value of the model: " + value.getClass(), e);
        }
        // Numbered after its parts: whoever reads has it only then.
        records.put(value, texts.size() + records.size());
    }

    private void again(int number) throws IOException {
        out.writeByte(Tag.AGAIN.letter());
        out.writeInt(number);
    }
}

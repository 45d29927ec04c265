package io.duban.engine.cache;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 读值: makes values of the model from the bytes that {@link ValueWriter} wrote. */
final class ValueReader {
    /** The constants of an enum by name; none for other types. */
    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return Stream.ofNullable(type.getEnumConstants())
                    .flatMap(Stream::of)
                    .collect(toUnmodifiableMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
        }
    };

    private final DataInputStream in;
    private final List<Object> before = new ArrayList<>();
    private final Map<String, Class<?>> types = new HashMap<>();

    ValueReader(byte[] bytes) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /**
     * The next value.
     *
     * @throws IllegalArgumentException if the bytes are none of ours, or another version's
     */
    @Nullable
    Object read() throws IOException {
        return switch (Tag.of(in.readUnsignedByte())) {
            case NULL -> null;
            case AGAIN -> before.get(in.readInt());
            case STRING -> text();
            case INT -> in.readInt();
            case DOUBLE -> in.readDouble();
            case BOOLEAN -> in.readBoolean();
            case DATE -> LocalDate.ofEpochDay(in.readLong());
            case CONSTANT -> constant();
            case LIST -> list();
            case SET -> new HashSet<>(list());
            case MAP -> map();
            case RECORD -> record();
        };
    }

    private String text() throws IOException {
        int length = in.readInt();
        if (length > in.available() / Character.BYTES) {
            throw new EOFException("a text is cut off");
        }
        String text = ByteBuffer.wrap(in.readNBytes(length * Character.BYTES))
                .asCharBuffer()
                .toString();
        before.add(text);
        return text;
    }

    private List<Object> list() throws IOException {
        int size = in.readInt();
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(required());
        }
        return items;
    }

    private Map<Object, Object> map() throws IOException {
        int size = in.readInt();
        Map<Object, Object> map = new HashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(required(), required());
        }
        return map;
    }

    private Object constant() throws IOException {
        Class<?> type = type();
        Object name = read();
        Object constant = CONSTANTS.get(type).get(String.valueOf(name));
        if (constant == null) {
            throw new IllegalArgumentException("no constant " + name + " of " + type);
        }
        return constant;
    }

    private Object record() throws IOException {
        Class<?> type = type();
        int count = in.readUnsignedByte();
        Object[] values = new Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = read();
        }
        Shape shape = Shape.of(type);
        if (shape.parts().size() != count) {
            throw new IllegalArgumentException("another version's " + type);
        }
        try {
            Object record = shape.maker().newInstance(values);
            before.add(record);
            return record;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("another version's " + type, e);
        }
    }

    private Class<?> type() throws IOException {
        String name = String.valueOf(read());
        Class<?> known = types.get(name);
        if (known != null) {
            return known;
        }
        if (!name.startsWith(Tag.PACKAGE)) {
            throw new IllegalArgumentException("no type of the model: " + name);
        }
        try {
            Class<?> type = Class.forName(name, false, ValueReader.class.getClassLoader());
            types.put(name, type);
            return type;
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("no type of the model: " + name, e);
        }
    }

    private Object required() throws IOException {
        Object value = read();
        if (value == null) {
            throw new IllegalArgumentException("nothing where something must be");
        }
        return value;
    }
}

package io.duban.engine.cache;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
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

    private final ByteBuffer in;
    private final List<Object> before = new ArrayList<>();
    private final Map<String, Class<?>> types = new HashMap<>();

    ValueReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    /**
     * The next value.
     *
     * @throws IllegalArgumentException if the bytes are none of ours, or another version's
     * @throws java.nio.BufferUnderflowException if they are cut off
     */
    @Nullable
    Object read() {
        return switch (Tag.of(Byte.toUnsignedInt(in.get()))) {
            case NULL -> null;
            case AGAIN -> before.get(in.getInt());
            case STRING -> text();
            case INT -> in.getInt();
            case DOUBLE -> in.getDouble();
            case BOOLEAN -> in.get() != 0;
            case DATE -> LocalDate.ofEpochDay(in.getLong());
            case CONSTANT -> constant();
            case LIST -> list();
            case SET -> new HashSet<>(list());
            case MAP -> map();
            case RECORD -> record();
        };
    }

    private String text() {
        int length = in.getInt();
        CharBuffer chars = in.asCharBuffer();
        if (length > chars.remaining()) {
            throw new BufferUnderflowException();
        }
        String text = chars.limit(length).toString();
        in.position(in.position() + length * Character.BYTES);
        before.add(text);
        return text;
    }

    private List<Object> list() {
        int size = in.getInt();
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(required());
        }
        return items;
    }

    private Map<Object, Object> map() {
        int size = in.getInt();
        Map<Object, Object> map = new HashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(required(), required());
        }
        return map;
    }

    private Object constant() {
        Class<?> type = type();
        Object name = read();
        Object constant = CONSTANTS.get(type).get(String.valueOf(name));
        if (constant == null) {
            throw new IllegalArgumentException("no constant " + name + " of " + type);
        }
        return constant;
    }

    private Object record() {
        Class<?> type = type();
        int count = Byte.toUnsignedInt(in.get());
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

    private Class<?> type() {
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

    private Object required() {
        Object value = read();
        if (value == null) {
            throw new IllegalArgumentException("nothing where something must be");
        }
        return value;
    }
}

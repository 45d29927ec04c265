package io.duban.engine.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/**
 * 记录类型: how records of a type are taken apart and put together; looked up once, since a batch asks a million times.
 *
 * @param parts reads the components, in their order
 * @param maker takes them
 */
record Shape(List<Method> parts, Constructor<?> maker) {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return look(type);
        }
    };

    /**
     * The shape of a type.
     *
     * @throws IllegalArgumentException if it is no record of the model
     */
    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static Shape look(Class<?> type) {
        if (!type.isRecord() || !type.getName().startsWith(Tag.PACKAGE)) {
            throw new IllegalArgumentException("no value of the model: " + type);
        }
        RecordComponent[] components = type.getRecordComponents();
        try {
            return new Shape(
                    Stream.of(components).map(RecordComponent::getAccessor).toList(),
                    type.getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new)));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("no value of the model: " + type, e);
        }
    }
}

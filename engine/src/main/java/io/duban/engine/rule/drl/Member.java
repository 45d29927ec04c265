package io.duban.engine.rule.drl;

import io.duban.api.LocalizedText;
import io.duban.api.document.Location;
import io.duban.api.rule.Parameter;
import io.duban.engine.rule.source.RuleFile;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 成员: what can be asked of a value: the components and public methods without arguments of the record model, and next
 * to nothing else.
 *
 * @param name as rules write it
 * @param component whether it is a component of a record
 * @param type what it yields
 * @param nullable whether it yields nothing where something is absent
 */
record Member(String name, boolean component, Type type, boolean nullable) {
    private static final String MODEL = "io.duban.api.record";
    private static final Set<String> NOBODYS_BUSINESS = Set.of("toString", "hashCode", "getClass", "values", "notify");

    /** The member of a type by its name. */
    static Member of(Type owner, String name) {
        Map<String, Member> known = all(owner);
        Member member = known.get(name);
        if (member == null) {
            String type = raw(owner).getSimpleName();
            throw new RefusedException(RuleFile.unknownWord(
                    new LocalizedText(" " + type + " 字段", "field of " + type), name, known.keySet()));
        }
        return member;
    }

    /** What it yields of a value of its owner's type. */
    @Nullable
    Object ask(Object owner) {
        Class<?> type = owner instanceof List<?> ? List.class : owner.getClass();
        try {
            return type.getMethod(name).invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + "." + name + " cannot be asked", e);
        }
    }

    /** The class of a type without its arguments. */
    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    /** What a list holds. */
    static Type element(Type list) {
        return list instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : Object.class;
    }

    private static Map<String, Member> all(Type owner) {
        Class<?> type = raw(owner);
        if (type == String.class) {
            return methods(String.class, Set.of("length", "isEmpty", "isBlank"));
        }
        if (type == List.class) {
            return methods(List.class, Set.of("size", "isEmpty"));
        }
        if (!type.getPackageName().equals(MODEL) && type != Parameter.class && type != Location.class) {
            return Map.of();
        }
        Map<String, Member> members = new TreeMap<>();
        for (Method method : type.getMethods()) {
            if (askable(method, type)) {
                members.put(
                        method.getName(),
                        new Member(method.getName(), false, method.getGenericReturnType(), nullable(method)));
            }
        }
        if (type.isEnum()) {
            members.put("name", new Member("name", false, String.class, false));
        }
        if (type.isRecord()) {
            for (RecordComponent c : type.getRecordComponents()) {
                members.put(c.getName(), new Member(c.getName(), true, c.getGenericType(), nullable(c.getAccessor())));
            }
        }
        return members;
    }

    // The packages of the record model are null-marked: what is not said to be absent never is.
    private static boolean nullable(Method method) {
        return method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }

    private static boolean askable(Method method, Class<?> type) {
        return method.getDeclaringClass() == type
                && method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !NOBODYS_BUSINESS.contains(method.getName());
    }

    private static Map<String, Member> methods(Class<?> type, Set<String> names) {
        Map<String, Member> members = new TreeMap<>();
        Stream.of(type.getMethods())
                .filter(m -> names.contains(m.getName()) && m.getParameterCount() == 0)
                .forEach(m -> members.put(m.getName(), new Member(m.getName(), false, m.getReturnType(), false)));
        return members;
    }
}

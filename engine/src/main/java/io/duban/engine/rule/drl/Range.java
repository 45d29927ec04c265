package io.duban.engine.rule.drl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 取值范围: what one member may still be after all that is asked of it; told by what is certain alone. */
final class Range {
    private @Nullable Set<Object> allowed;
    private final Set<Object> excluded = new LinkedHashSet<>();
    private final List<String> contained = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();
    private double least = Double.NEGATIVE_INFINITY;
    private double most = Double.POSITIVE_INFINITY;
    private boolean nothing;
    private boolean something;

    /** Only these, of which {@code null} is nothing. */
    void only(Set<Object> values) {
        something = true;
        if (allowed == null) {
            allowed = new LinkedHashSet<>(values);
        } else {
            allowed.retainAll(values);
        }
    }

    void not(Set<Object> values) {
        something = true;
        excluded.addAll(values);
    }

    void isNothing() {
        nothing = true;
    }

    void isSomething() {
        something = true;
    }

    /** Bounds, both included. */
    void between(double from, double to) {
        something = true;
        least = Math.max(least, from);
        most = Math.min(most, to);
    }

    void contains(String text) {
        something = true;
        contained.add(text);
    }

    void lacks(String text) {
        something = true;
        absent.add(text);
    }

    /** Whether no value is left. */
    boolean empty() {
        boolean torn = contained.stream().anyMatch(has -> absent.stream().anyMatch(has::contains));
        return (nothing && something)
                || least > most
                || torn
                || (allowed != null && allowed.stream().noneMatch(this::fits));
    }

    private boolean fits(Object value) {
        boolean inBounds =
                !(value instanceof Number number) || (number.doubleValue() >= least && number.doubleValue() <= most);
        boolean asText = !(value instanceof String text)
                || (contained.stream().allMatch(text::contains)
                        && absent.stream().noneMatch(text::contains));
        return inBounds && asText && excluded.stream().noneMatch(other -> Objects.equals(other, value));
    }

    /** The only value left, or null where there are several or none is known. */
    @Nullable
    Object single() {
        return allowed != null && allowed.size() == 1 ? allowed.iterator().next() : null;
    }
}

package io.duban.engine.rule.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 条件: the left side of a rule. */
sealed interface Condition {
    /**
     * 匹配: an element of a type.
     *
     * @param binding its name, or an empty string
     * @param type what it is
     * @param constraints all of which must hold
     * @param from where to look, or null for all of the record
     */
    record Pattern(String binding, Class<?> type, List<Constraint> constraints, Expression.@Nullable Path from)
            implements Condition {}

    /** Several conditions under one word: {@code and}, {@code or}, {@code not}, {@code exists}. */
    record Group(Word word, List<Condition> members) implements Condition {}

    /** The words that join conditions. */
    enum Word {
        AND,
        OR,
        NOT,
        EXISTS
    }

    /**
     * A requirement on an element, or a name for one of its members.
     *
     * @param binding the name, or an empty string for a requirement
     * @param expression the requirement, or the member named
     */
    record Constraint(String binding, Expression expression) {}
}

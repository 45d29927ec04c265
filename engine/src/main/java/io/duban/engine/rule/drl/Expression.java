package io.duban.engine.rule.drl;

import java.lang.reflect.Type;
import java.util.List;

/** 表达式: what a constraint says, every word of it known. */
sealed interface Expression {
    /** What it yields. */
    Type type();

    /** Text, a number, true or false. */
    record Literal(Object value, Type type) implements Expression {}

    /** 无: nothing. */
    record Null() implements Expression {
        @Override
        public Type type() {
            return Void.class;
        }
    }

    /** A constant of an enum of the record model. */
    record Constant(Enum<?> value) implements Expression {
        @Override
        public Type type() {
            return value.getDeclaringClass();
        }
    }

    /**
     * A member of the matched element, or of a bound one.
     *
     * @param root name of the binding, or an empty string for the matched element
     */
    record Path(String root, List<Member> members, Type type) implements Expression {}

    /** Two values compared; of {@code in}, the right side is a {@link Listing}. */
    record Comparison(Expression left, String operator, Expression right) implements Expression {
        @Override
        public Type type() {
            return boolean.class;
        }
    }

    /** The values that {@code in} allows. */
    record Listing(List<Expression> items) implements Expression {
        @Override
        public Type type() {
            return List.class;
        }
    }

    /** 非. */
    record Negation(Expression operand) implements Expression {
        @Override
        public Type type() {
            return boolean.class;
        }
    }

    /** Operands joined by {@code &&} or {@code ||}. */
    record Junction(String operator, List<Expression> operands) implements Expression {
        @Override
        public Type type() {
            return boolean.class;
        }
    }

    /** Two numbers added or subtracted. */
    record Sum(Expression left, String operator, Expression right) implements Expression {
        @Override
        public Type type() {
            return double.class;
        }
    }
}

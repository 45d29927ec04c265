package io.duban.engine.rule.drl;

import io.duban.engine.rule.drl.Expression.Constant;
import io.duban.engine.rule.drl.Expression.Listing;
import io.duban.engine.rule.drl.Expression.Literal;
import io.duban.engine.rule.drl.Expression.Null;
import java.time.LocalDate;
import java.util.List;

/** 比较对象: which values can be compared how. Drools itself would accept a comparison that never holds. */
final class Operands {
    private Operands() {}

    static void requireCondition(Expression expression) {
        if (expression.type() != boolean.class) {
            throw new RefusedException("这里应是一个条件，例如 a == b", "a condition such as a == b is expected here");
        }
    }

    static void requireNumber(Expression expression) {
        if (!number(expression)) {
            throw new RefusedException("只有数字可以加减", "only numbers can be added or subtracted");
        }
    }

    static void requireComparable(Expression left, String operator, Expression right) {
        boolean fits =
                switch (operator) {
                    case "==", "!=" -> equatable(left, right);
                    case "<", "<=", ">", ">=" -> (number(left) && number(right)) || (day(left) && day(right));
                    case "contains", "not contains" -> (text(left) || texts(left)) && text(right);
                    case "memberOf", "not memberOf" -> text(left) && texts(right);
                    case "in", "not in" ->
                        right instanceof Listing listing
                                && listing.items().stream().allMatch(i -> fixed(i) && equatable(left, i));
                    case "matches", "not matches" -> text(left) && pattern(right);
                    default -> text(left) && text(right);
                };
        if (!fits) {
            throw new RefusedException(
                    "“" + operator + "”两边的类型不能相比：" + kind(left) + "、" + kind(right),
                    "'" + operator + "' cannot compare " + kind(left) + " with " + kind(right));
        }
    }

    private static boolean equatable(Expression left, Expression right) {
        if (left instanceof Null || right instanceof Null) {
            return !Member.raw(left.type()).isPrimitive()
                    && !Member.raw(right.type()).isPrimitive();
        }
        return (number(left) && number(right))
                || (text(left) && text(right))
                || (day(left) && day(right))
                || (left.type() == boolean.class && right.type() == boolean.class)
                || (enumerated(left) && left.type() == right.type());
    }

    /** Compiled here, so that what is wrong with it is told with its place. */
    private static boolean pattern(Expression expression) {
        if (!(expression instanceof Literal literal && literal.value() instanceof String text)) {
            throw new RefusedException(
                    "matches 后面只能是引号里的正则表达式", "only a pattern in quotation marks can follow 'matches'");
        }
        Patterns.compile(text);
        return true;
    }

    private static boolean fixed(Expression expression) {
        return expression instanceof Literal || expression instanceof Constant;
    }

    private static boolean number(Expression expression) {
        return expression.type() == int.class || expression.type() == double.class;
    }

    private static boolean day(Expression expression) {
        return expression.type() == LocalDate.class;
    }

    private static boolean text(Expression expression) {
        return expression.type() == String.class;
    }

    private static boolean texts(Expression expression) {
        return Member.raw(expression.type()) == List.class && Member.element(expression.type()) == String.class;
    }

    /** Whether it yields a constant of an enum. */
    static boolean enumerated(Expression expression) {
        return Member.raw(expression.type()).isEnum();
    }

    private static String kind(Expression expression) {
        return Member.raw(expression.type()).getSimpleName();
    }
}

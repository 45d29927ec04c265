package io.duban.engine.rule.drl;

import io.duban.engine.rule.drl.Expression.Comparison;
import io.duban.engine.rule.drl.Expression.Constant;
import io.duban.engine.rule.drl.Expression.Junction;
import io.duban.engine.rule.drl.Expression.Listing;
import io.duban.engine.rule.drl.Expression.Literal;
import io.duban.engine.rule.drl.Expression.Negation;
import io.duban.engine.rule.drl.Expression.Null;
import io.duban.engine.rule.drl.Expression.Path;
import io.duban.engine.rule.drl.Expression.Sum;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 求值: what an expression yields for an element, said again in Java, so that it can be told why a rule did not fire.
 *
 * @param subject the element whose members may be named without a binding
 * @param bindings elements and values bound before
 */
record Evaluation(@Nullable Object subject, Map<String, Object> bindings) {

    boolean holds(Expression expression) {
        return Boolean.TRUE.equals(value(expression));
    }

    @Nullable
    Object value(Expression expression) {
        if (expression instanceof Literal literal) {
            return literal.value();
        }
        if (expression instanceof Constant constant) {
            return constant.value();
        }
        if (expression instanceof Path path) {
            return member(path);
        }
        if (expression instanceof Negation negation) {
            return !holds(negation.operand());
        }
        if (expression instanceof Junction junction) {
            return junction.operator().equals("&&")
                    ? junction.operands().stream().allMatch(this::holds)
                    : junction.operands().stream().anyMatch(this::holds);
        }
        if (expression instanceof Sum sum) {
            double left = number(value(sum.left()));
            double right = number(value(sum.right()));
            return sum.operator().equals("+") ? left + right : left - right;
        }
        return expression instanceof Comparison comparison ? compare(comparison) : null;
    }

    /** A member of something absent makes the comparison false, unless absence is what it asks for. */
    private boolean compare(Comparison comparison) {
        Object left = value(comparison.left());
        if (comparison.right() instanceof Listing listing) {
            boolean among = left != null && listing.items().stream().anyMatch(item -> same(left, value(item)));
            return left != null && among != comparison.operator().startsWith("not ");
        }
        Object right = value(comparison.right());
        boolean asksForAbsence = comparison.right() instanceof Null || comparison.left() instanceof Null;
        if (asksForAbsence) {
            return Objects.equals(left, right) == comparison.operator().equals("==");
        }
        return left != null && right != null && compare(left, comparison.operator(), right);
    }

    private static boolean compare(Object left, String operator, Object right) {
        return switch (operator) {
            case "==" -> same(left, right);
            case "!=" -> !same(left, right);
            case "<" -> order(left, right) < 0;
            case "<=" -> order(left, right) <= 0;
            case ">" -> order(left, right) > 0;
            case ">=" -> order(left, right) >= 0;
            case "contains" -> contains(left, right);
            case "not contains" -> !contains(left, right);
            case "memberOf" -> contains(right, left);
            case "not memberOf" -> !contains(right, left);
            case "str[startsWith]" -> left.toString().startsWith(right.toString());
            case "str[endsWith]" -> left.toString().endsWith(right.toString());
            case "matches" -> Patterns.compile(right.toString()).matches(left.toString());
            case "not matches" -> !Patterns.compile(right.toString()).matches(left.toString());
            default -> throw new IllegalStateException("operator " + operator);
        };
    }

    private static boolean contains(Object whole, Object part) {
        return whole instanceof List<?> list
                ? list.contains(part)
                : whole.toString().contains(part.toString());
    }

    private static boolean same(Object left, @Nullable Object right) {
        return (left instanceof Number && right instanceof Number) ? number(left) == number(right) : left.equals(right);
    }

    private static int order(Object left, Object right) {
        return left instanceof LocalDate day
                ? day.compareTo((LocalDate) right)
                : Double.compare(number(left), number(right));
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }

    private @Nullable Object member(Path path) {
        Object value = path.root().isEmpty() ? subject : bindings.get(path.root());
        for (Member member : path.members()) {
            if (value == null) {
                return null;
            }
            value = member.ask(value);
        }
        return value;
    }
}

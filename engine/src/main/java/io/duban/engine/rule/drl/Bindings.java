package io.duban.engine.rule.drl;

import io.duban.engine.rule.drl.Condition.Pattern;
import io.duban.engine.rule.drl.Expression.Comparison;
import io.duban.engine.rule.drl.Expression.Junction;
import io.duban.engine.rule.drl.Expression.Listing;
import io.duban.engine.rule.drl.Expression.Literal;
import io.duban.engine.rule.drl.Expression.Negation;
import io.duban.engine.rule.drl.Expression.Path;
import io.duban.engine.rule.drl.Expression.Sum;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 绑定: which bound elements an expression speaks of. */
final class Bindings {
    private Bindings() {}

    /** The names of all that the constraints of a pattern speak of, in their order; {@code from} is not looked at. */
    static List<String> in(Pattern pattern) {
        return pattern.constraints().stream()
                .flatMap(constraint -> in(constraint.expression()))
                .distinct()
                .collect(Collectors.toList());
    }

    private static Stream<String> in(Expression expression) {
        if (expression instanceof Path path) {
            return path.root().isEmpty() ? Stream.of() : Stream.of(path.root());
        }
        if (expression instanceof Comparison comparison) {
            return Stream.concat(in(comparison.left()), in(comparison.right()));
        }
        if (expression instanceof Junction junction) {
            return junction.operands().stream().flatMap(Bindings::in);
        }
        if (expression instanceof Negation negation) {
            return in(negation.operand());
        }
        if (expression instanceof Sum sum) {
            return Stream.concat(in(sum.left()), in(sum.right()));
        }
        return expression instanceof Listing listing ? listing.items().stream().flatMap(Bindings::in) : Stream.of();
    }

    /** Whether the pattern asks for one value of that member. */
    static boolean fixed(Pattern pattern, String member) {
        return pattern.constraints().stream()
                .map(Condition.Constraint::expression)
                .anyMatch(e -> e instanceof Comparison comparison
                        && comparison.operator().equals("==")
                        && comparison.right() instanceof Literal
                        && comparison.left() instanceof Path path
                        && path.root().isEmpty()
                        && path.members().size() == 1
                        && path.members().get(0).name().equals(member));
    }
}

package io.duban.engine.rule.drl;

import io.duban.engine.rule.drl.Expression.Comparison;
import io.duban.engine.rule.drl.Expression.Constant;
import io.duban.engine.rule.drl.Expression.Junction;
import io.duban.engine.rule.drl.Expression.Listing;
import io.duban.engine.rule.drl.Expression.Literal;
import io.duban.engine.rule.drl.Expression.Negation;
import io.duban.engine.rule.drl.Expression.Null;
import io.duban.engine.rule.drl.Expression.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 要求: all that is asked of one element, member by member. Of what it cannot weigh it thinks the best. */
final class Demands {
    private final Map<String, Range> ranges = new LinkedHashMap<>();

    /** What several expressions ask together. */
    static Demands of(List<Expression> all) {
        Demands demands = new Demands();
        all.forEach(each -> demands.add(each, true));
        return demands;
    }

    /** Whether no element can be so. */
    boolean impossible() {
        return ranges.values().stream().anyMatch(Range::empty);
    }

    /** What a member may be. */
    Range range(String member) {
        return ranges.computeIfAbsent(member, name -> new Range());
    }

    private void add(Expression expression, boolean holds) {
        if (expression instanceof Negation negation) {
            add(negation.operand(), !holds);
        } else if (expression instanceof Junction junction) {
            // Of alternatives nothing single is certain.
            if (junction.operator().equals("&&") == holds) {
                junction.operands().forEach(operand -> add(operand, holds));
            }
        } else if (expression instanceof Path path) {
            flag(path, holds);
        } else if (expression instanceof Comparison comparison && comparison.left() instanceof Path path && holds) {
            compare(path, comparison.operator(), comparison.right());
        }
    }

    private void flag(Path path, boolean holds) {
        String name = name(path);
        if (name.endsWith(".isEmpty")) {
            boolean text =
                    Member.raw(path.members().get(path.members().size() - 2).type()) == String.class;
            String measure = text ? ".length" : ".size";
            range(name.substring(0, name.length() - ".isEmpty".length()) + measure)
                    .between(holds ? 0 : 1, holds ? 0 : Double.POSITIVE_INFINITY);
        } else {
            range(name).only(Set.of(holds));
        }
    }

    private void compare(Path path, String operator, Expression right) {
        Range range = range(name(path));
        if (right instanceof Null) {
            if (operator.equals("==")) {
                range.isNothing();
            } else {
                range.isSomething();
            }
            return;
        }
        Set<Object> values = values(right);
        if (values.isEmpty()) {
            range.isSomething();
            return;
        }
        Object value = values.iterator().next();
        switch (operator) {
            case "==", "in" -> range.only(values);
            case "!=", "not in" -> range.not(values);
            case "contains" -> range.contains(value.toString());
            case "not contains" -> range.lacks(value.toString());
            default -> bound(range, operator, value, path.type() == int.class ? 1 : Double.MIN_VALUE);
        }
    }

    private static void bound(Range range, String operator, Object value, double step) {
        double limit = value instanceof Number number ? number.doubleValue() : Double.NaN;
        switch (operator) {
            case "<" -> range.between(Double.NEGATIVE_INFINITY, limit - step);
            case "<=" -> range.between(Double.NEGATIVE_INFINITY, limit);
            case ">" -> range.between(limit + step, Double.POSITIVE_INFINITY);
            case ">=" -> range.between(limit, Double.POSITIVE_INFINITY);
            default -> range.isSomething();
        }
    }

    /** The values that an expression stands for whatever the record; none where it asks the record. */
    private static Set<Object> values(Expression expression) {
        Set<Object> values = new LinkedHashSet<>();
        if (expression instanceof Literal literal) {
            values.add(literal.value() instanceof Number number ? number.doubleValue() : literal.value());
        } else if (expression instanceof Constant constant) {
            values.add(constant.value());
        } else if (expression instanceof Listing listing) {
            listing.items().forEach(item -> values.addAll(values(item)));
        }
        return values;
    }

    private static String name(Path path) {
        StringBuilder name = new StringBuilder(path.root());
        path.members().forEach(member -> name.append(name.isEmpty() ? "" : ".").append(member.name()));
        return name.toString();
    }
}

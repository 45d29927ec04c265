package io.duban.engine.rule.drl;

import io.duban.engine.rule.drl.Condition.Constraint;
import io.duban.engine.rule.drl.Condition.Group;
import io.duban.engine.rule.drl.Condition.Pattern;
import io.duban.engine.rule.drl.Step.Look;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * 追踪: goes through the facts of a record as a rule would and writes down what it looked at. For people, one record at a
 * time: Drools decides, this only tells.
 */
public final class Tracer {
    private static final int MOST_WAYS = 20_000;

    private final Collection<?> facts;

    private Tracer(Collection<?> facts) {
        this.facts = facts;
    }

    /** The conditions of a rule, one after the other. */
    public static List<Step> trace(CheckedRule rule, Collection<?> facts) {
        return new Tracer(facts).trace(rule.conditions());
    }

    private List<Step> trace(List<Condition> conditions) {
        List<Step> steps = new ArrayList<>();
        List<Map<String, Object>> ways = List.of(Map.of());
        for (Condition condition : conditions) {
            IdentityHashMap<Object, Look> looks = new IdentityHashMap<>();
            List<Look> inOrder = new ArrayList<>();
            List<Map<String, Object>> after = new ArrayList<>();
            for (Map<String, Object> way : ways) {
                if (condition instanceof Pattern pattern) {
                    match(pattern, way, after, look -> {
                        Look known = looks.get(look.element());
                        if (known == null) {
                            inOrder.add(look);
                        }
                        // That it fits in one way counts more than that it does not in another.
                        if (known == null || look.failed().isEmpty()) {
                            looks.put(look.element(), look);
                        }
                    });
                } else {
                    after.addAll(follow(condition, way));
                }
                if (after.size() > MOST_WAYS) {
                    break;
                }
            }
            List<Look> seen = inOrder.stream()
                    .map(look -> looks.getOrDefault(look.element(), look))
                    .toList();
            steps.add(new Step(DrlPrinter.readable(condition), seen, ways.size(), after.size()));
            ways = after;
        }
        return steps;
    }

    private List<Map<String, Object>> follow(Condition condition, Map<String, Object> way) {
        List<Map<String, Object>> after = new ArrayList<>();
        if (condition instanceof Pattern pattern) {
            match(pattern, way, after, look -> {});
            return after;
        }
        Group group = (Group) condition;
        return switch (group.word()) {
            case AND -> together(group.members(), way);
            case OR ->
                group.members().stream()
                        .flatMap(member -> follow(member, way).stream())
                        .toList();
            case NOT -> together(group.members(), way).isEmpty() ? List.of(way) : List.of();
            case EXISTS -> together(group.members(), way).isEmpty() ? List.of() : List.of(way);
        };
    }

    private List<Map<String, Object>> together(List<Condition> members, Map<String, Object> way) {
        List<Map<String, Object>> ways = List.of(way);
        for (Condition member : members) {
            ways = ways.stream()
                    .flatMap(each -> follow(member, each).stream())
                    .limit(MOST_WAYS)
                    .toList();
        }
        return ways;
    }

    private void match(
            Pattern pattern, Map<String, Object> way, List<Map<String, Object>> after, Consumer<Look> looked) {
        for (Object candidate : candidates(pattern, way)) {
            Map<String, Object> bound = new HashMap<>(way);
            Optional<Constraint> failed = pattern.constraints().stream()
                    .filter(constraint -> !meets(constraint, candidate, bound))
                    .findFirst();
            looked.accept(new Look(candidate, failed.map(DrlPrinter::readable).orElse("")));
            if (failed.isEmpty()) {
                bound.put(pattern.binding(), candidate);
                after.add(bound);
            }
        }
    }

    private Collection<?> candidates(Pattern pattern, Map<String, Object> way) {
        if (pattern.from() == null) {
            return facts.stream().filter(pattern.type()::isInstance).toList();
        }
        Object source = new Evaluation(null, way).value(pattern.from());
        return source instanceof List<?> list ? list : source == null ? List.of() : List.of(source);
    }

    private static boolean meets(Constraint constraint, Object candidate, Map<String, Object> bound) {
        Evaluation evaluation = new Evaluation(candidate, bound);
        if (constraint.binding().isEmpty()) {
            return evaluation.holds(constraint.expression());
        }
        Object value = evaluation.value(constraint.expression());
        if (value != null) {
            bound.put(constraint.binding(), value);
        }
        return true;
    }
}

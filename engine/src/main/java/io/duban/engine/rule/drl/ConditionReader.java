package io.duban.engine.rule.drl;

import io.duban.api.rule.Parameter;
import io.duban.engine.rule.drl.Condition.Constraint;
import io.duban.engine.rule.drl.Condition.Group;
import io.duban.engine.rule.drl.Condition.Pattern;
import io.duban.engine.rule.drl.Condition.Word;
import io.duban.engine.rule.drl.Expression.Path;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** Reads the left side of one rule. What is bound under {@code or}, {@code not} and {@code exists} stays there. */
final class ConditionReader {
    private static final int MAX_PATTERNS = 6;

    private final Map<String, Type> bindings = new HashMap<>();
    private int patterns;
    private boolean iterating;
    private int line;

    /** The line that is being read: where a refusal belongs. */
    int line() {
        return line;
    }

    /** The names that the right side may use. */
    Map<String, Type> bindings() {
        return bindings;
    }

    /** Reads all conditions, every one of which must hold. */
    List<Condition> read(AndDescr left) {
        if (left.getDescrs().isEmpty()) {
            throw new RefusedException("when 后面没有条件", "there is no condition after 'when'");
        }
        return members(left.getDescrs(), bindings, true);
    }

    private List<Condition> members(List<?> members, Map<String, Type> scope, boolean positive) {
        List<Condition> conditions = new ArrayList<>();
        for (Object member : members) {
            conditions.add(condition((BaseDescr) member, scope, positive));
        }
        return conditions;
    }

    private Condition condition(BaseDescr descr, Map<String, Type> scope, boolean positive) {
        if (descr.getLine() > 0) {
            line = descr.getLine();
        }
        if (descr instanceof AnnotatedBaseDescr annotated
                && !annotated.getAnnotations().isEmpty()) {
            throw new RefusedException("规则里不能用注解 @", "annotations have no place in a rule");
        }
        if (descr instanceof PatternDescr pattern) {
            return pattern(pattern, scope, positive);
        }
        if (descr instanceof AndDescr and) {
            // Even under "not", several conditions are looked at together.
            boolean several = and.getDescrs().size() > 1;
            return new Group(Word.AND, members(and.getDescrs(), scope, positive || several));
        }
        if (descr instanceof OrDescr or) {
            return new Group(Word.OR, branches(or.getDescrs(), scope, positive));
        }
        if (descr instanceof NotDescr not) {
            return new Group(Word.NOT, apart(not.getDescrs(), scope));
        }
        if (descr instanceof ExistsDescr exists) {
            return new Group(Word.EXISTS, apart(exists.getDescrs(), scope));
        }
        String what = descr.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
        throw new RefusedException(
                "条件里不能用 " + what + "，只能用要素、and、or、not、exists",
                "'" + what + "' has no place in a condition; use elements, and, or, not, exists");
    }

    /** What is bound or gone through under {@code not} and {@code exists} does not count outside. */
    private List<Condition> apart(List<?> members, Map<String, Type> scope) {
        boolean before = iterating;
        List<Condition> conditions = members(members, new HashMap<>(scope), members.size() > 1);
        iterating = before;
        return conditions;
    }

    /** Only one branch is gone through at a time, so branches do not combine with each other. */
    private List<Condition> branches(List<?> descrs, Map<String, Type> scope, boolean positive) {
        List<Condition> branches = new ArrayList<>();
        boolean before = iterating;
        boolean after = iterating;
        for (Object descr : descrs) {
            iterating = before;
            branches.add(condition((BaseDescr) descr, new HashMap<>(scope), positive));
            after |= iterating;
        }
        iterating = after;
        return branches;
    }

    private Pattern pattern(PatternDescr descr, Map<String, Type> scope, boolean positive) {
        if (++patterns > MAX_PATTERNS) {
            throw new RefusedException("一条规则最多 6 个条件", "a rule has at most 6 conditions");
        }
        if (descr.isQuery()
                || descr.isUnification()
                || !descr.getBehaviors().isEmpty()
                || descr.getObjectType() == null) {
            throw new RefusedException(
                    "条件里不能用 ?、:=、over 和 /…[ ]", "'?', ':=', 'over' and '/…[ ]' have no place in a condition");
        }
        Class<?> type = FactTypes.named(descr.getObjectType());
        Set<String> before = Set.copyOf(scope.keySet());
        Path from = from(descr, type, scope);
        List<Constraint> constraints = new ArrayList<>();
        for (BaseDescr constraint : descr.getConstraint().getDescrs()) {
            if (!(constraint instanceof ExprConstraintDescr expression)) {
                throw new RefusedException("看不懂的条件", "a condition is not understood");
            }
            constraints.add(constraint(expression.getExpression(), type, scope));
        }
        Pattern pattern = new Pattern(binding(descr), type, List.copyOf(constraints), from);
        requireLink(pattern, before, positive);
        PatternReader.bind(pattern.binding(), type, scope);
        return pattern;
    }

    /** Refuses elements of which each would be looked at together with each. */
    private void requireLink(Pattern pattern, Set<String> before, boolean positive) {
        if (pattern.type() == Parameter.class) {
            if (!Bindings.fixed(pattern, "ruleId") || !Bindings.fixed(pattern, "name")) {
                throw new RefusedException(
                        "Parameter 要写明 ruleId == \"…\" 和 name == \"…\"",
                        "Parameter takes ruleId == \"…\" and name == \"…\"");
            }
            return;
        }
        boolean joined = Bindings.in(pattern).stream().anyMatch(before::contains);
        boolean free = pattern.from() == null && !joined && !FactTypes.single(pattern.type());
        if (positive && free && iterating) {
            throw new RefusedException(
                    "两个条件之间没有联系，会两两组合：用前面绑定的变量把它们连起来",
                    "two conditions are not linked and would be combined each with each: link them by a variable");
        }
        iterating |= positive && free;
    }

    private static String binding(PatternDescr descr) {
        return descr.getIdentifier() == null ? "" : descr.getIdentifier();
    }

    private static @Nullable Path from(PatternDescr descr, Class<?> type, Map<String, Type> scope) {
        if (descr.getSource() == null) {
            PatternReader.requireFrom(null, type);
            return null;
        }
        if (!(descr.getSource() instanceof FromDescr from)) {
            throw new RefusedException(
                    "不能用 accumulate、collect 和 entry-point", "accumulate, collect and entry-point are not allowed");
        }
        Tokens tokens = new Tokens(from.getDataSource().getText());
        Path path = PatternReader.from(tokens, type, scope);
        tokens.expectEnd();
        return path;
    }

    private static Constraint constraint(String text, Class<?> type, Map<String, Type> scope) {
        Tokens tokens = new Tokens(text);
        Constraint constraint = PatternReader.constraint(tokens, type, scope);
        tokens.expectEnd();
        return constraint;
    }
}

package io.duban.engine.rule.drl;

import io.duban.engine.rule.drl.Condition.Constraint;
import io.duban.engine.rule.drl.Condition.Pattern;
import io.duban.engine.rule.drl.Expression.Path;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what stands in and behind the brackets of a pattern. */
final class PatternReader {
    private PatternReader() {}

    /** A whole pattern: {@code Deadline( type.firm ) from $task.deadlines}. */
    static Pattern pattern(String binding, Tokens tokens, Map<String, Type> scope) {
        Class<?> type = FactTypes.named(tokens.take().text());
        tokens.expect("(");
        List<Constraint> constraints = new ArrayList<>();
        while (!tokens.accept(")")) {
            if (!constraints.isEmpty()) {
                tokens.expect(",");
            }
            constraints.add(constraint(tokens, type, scope));
        }
        Path from = tokens.accept("from") ? from(tokens, type, scope) : null;
        requireFrom(from, type);
        bind(binding, type, scope);
        return new Pattern(binding, type, List.copyOf(constraints), from);
    }

    /** Where to look for elements of that type. */
    static Path from(Tokens tokens, Class<?> type, Map<String, Type> scope) {
        Path path = new ExpressionReader(tokens, null, scope).path();
        boolean holdsSuch = Member.raw(path.type()) == type
                || (Member.raw(path.type()) == List.class && Member.element(path.type()) == type);
        if (!holdsSuch) {
            throw new RefusedException(
                    "from 后面没有 " + type.getSimpleName(), "there is no " + type.getSimpleName() + " after 'from'");
        }
        return path;
    }

    /** Refuses elements that stand in others and are looked for among the facts. */
    static void requireFrom(@Nullable Path from, Class<?> type) {
        if (from == null && FactTypes.part(type)) {
            throw new RefusedException(
                    type.getSimpleName() + " 要用 from 说明出处，如 from $d.units",
                    type.getSimpleName() + " needs 'from', such as: from $d.units");
        }
    }

    /** A requirement, or a member and its name. */
    static Constraint constraint(Tokens tokens, Class<?> type, Map<String, Type> scope) {
        ExpressionReader reader = new ExpressionReader(tokens, type, scope);
        if (!tokens.peekSecond().is(":")) {
            return new Constraint("", reader.condition());
        }
        String name = tokens.take().text();
        tokens.expect(":");
        Path path = reader.path();
        bind(name, path.type(), scope);
        return new Constraint(name, path);
    }

    static void bind(String name, Type type, Map<String, Type> scope) {
        if (name.isEmpty()) {
            return;
        }
        if (!name.startsWith("$") || name.indexOf('$', 1) > 0 || name.length() == 1) {
            throw new RefusedException(
                    "变量名应以 $ 开头：$" + name.replace("$", ""),
                    "a variable's name begins with $: $" + name.replace("$", ""));
        }
        if (scope.put(name, type) != null) {
            throw new RefusedException("变量 " + name + " 绑定了两次", "the variable " + name + " is bound twice");
        }
    }
}

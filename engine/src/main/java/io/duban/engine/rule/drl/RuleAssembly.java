package io.duban.engine.rule.drl;

import io.duban.engine.rule.drl.Condition.Constraint;
import io.duban.engine.rule.drl.Condition.Group;
import io.duban.engine.rule.drl.Condition.Pattern;
import io.duban.engine.rule.drl.Condition.Word;
import io.duban.engine.rule.source.RuleFile;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * 规则组装: puts a rule together from fragments of the rule language that stand in tables of our own, and from the values
 * of an author that fill their holes. The result is the same tree that DRL is read into.
 */
public final class RuleAssembly {
    private final Map<String, Pattern> patterns = new LinkedHashMap<>();
    private final List<Condition> others = new ArrayList<>();
    private boolean iterating;

    /** Whether an element of that name is there. */
    public boolean has(String name) {
        return patterns.containsKey(name);
    }

    /**
     * Adds an element.
     *
     * @param name such as {@code $task}
     * @param fragment such as {@code Directive( task )}
     */
    public void element(String name, String fragment) {
        Pattern pattern = PatternReader.pattern(name, new Tokens(fragment), scope());
        boolean free = pattern.from() == null && !fragment.contains("$") && !FactTypes.single(pattern.type());
        if (free && iterating) {
            throw new RefusedException(
                    "一条规则不能同时看两类互不相关的要素，请分成两条规则",
                    "a rule cannot look at two sorts of elements that are not linked; make it two rules");
        }
        iterating |= free;
        patterns.put(name, pattern);
    }

    /** Asks more of an element, or, by {@code not} and {@code exists}, of others. */
    public void require(String name, String fragment, Map<String, Argument> arguments) {
        Tokens tokens = new Tokens(fragment, arguments);
        for (Word word : List.of(Word.NOT, Word.EXISTS)) {
            if (tokens.accept(word.name().toLowerCase(Locale.ROOT))) {
                Pattern pattern = PatternReader.pattern("", tokens, scope());
                others.add(new Group(word, List.of(pattern)));
                tokens.expectEnd();
                return;
            }
        }
        Pattern pattern = pattern(name);
        List<Constraint> constraints = new ArrayList<>(pattern.constraints());
        constraints.add(PatternReader.constraint(tokens, pattern.type(), scope()));
        tokens.expectEnd();
        patterns.put(name, new Pattern(name, pattern.type(), List.copyOf(constraints), pattern.from()));
    }

    /**
     * The whole rule.
     *
     * @param reported name of the element reported
     * @param details of other elements, such as {@code $deadline.text}
     */
    public CheckedRule rule(String id, RuleFile file, int line, String reported, List<String> details) {
        // What every record has one of comes first, so that all others can speak of it.
        List<Condition> conditions = new ArrayList<>();
        patterns.values().stream().filter(p -> FactTypes.single(p.type())).forEach(conditions::add);
        patterns.values().stream().filter(p -> !FactTypes.single(p.type())).forEach(conditions::add);
        conditions.addAll(others);
        pattern(reported);
        List<Expression> read = details.stream()
                .map(detail -> new ExpressionReader(new Tokens(detail), null, scope()).value())
                .toList();
        return new CheckedRule(id, file, line, conditions, reported, read);
    }

    private Pattern pattern(String name) {
        Pattern pattern = patterns.get(name);
        if (pattern == null) {
            throw new IllegalStateException("there is no element " + name);
        }
        return pattern;
    }

    private Map<String, Type> scope() {
        Map<String, Type> scope = new LinkedHashMap<>();
        patterns.forEach((name, pattern) -> scope.put(name, pattern.type()));
        return scope;
    }
}

package io.duban.engine.rule.drl;

import io.duban.api.rule.Violations;
import io.duban.engine.rule.drl.Condition.Constraint;
import io.duban.engine.rule.drl.Condition.Group;
import io.duban.engine.rule.drl.Condition.Pattern;
import io.duban.engine.rule.drl.Condition.Word;
import io.duban.engine.rule.drl.Expression.Comparison;
import io.duban.engine.rule.drl.Expression.Constant;
import io.duban.engine.rule.drl.Expression.Junction;
import io.duban.engine.rule.drl.Expression.Listing;
import io.duban.engine.rule.drl.Expression.Literal;
import io.duban.engine.rule.drl.Expression.Negation;
import io.duban.engine.rule.drl.Expression.Null;
import io.duban.engine.rule.drl.Expression.Path;
import io.duban.engine.rule.drl.Expression.Sum;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints checked rules as DRL for a compiler. A member of something absent makes a comparison false rather than an
 * error ({@code !.}), and constants of enums are compared by name, which both compilers understand alike.
 */
public final class DrlPrinter {
    private final boolean guarded;

    private DrlPrinter(boolean guarded) {
        this.guarded = guarded;
    }

    /** All rules as one file of a package; the dialect is that of the right sides. */
    public static String print(String packageName, List<CheckedRule> rules, String dialect) {
        return new DrlPrinter(false).all(head(packageName), rules, dialect);
    }

    /** The same for MVEL, with leave asked of the {@link Budget} wherever elements are looked at together. */
    public static String printGuarded(String packageName, List<CheckedRule> rules) {
        String budget = "global " + Budget.class.getName() + " " + Budget.NAME + "\n";
        return new DrlPrinter(true).all(head(packageName) + budget, rules, "mvel");
    }

    /** A condition for people: as they would write it. */
    static String readable(Condition condition) {
        return plain(new DrlPrinter(false).condition(condition));
    }

    /** The same of a requirement. */
    static String readable(Constraint constraint) {
        return plain(constraint(constraint));
    }

    private static String plain(String printed) {
        return printed.replace("io.duban.api.record.", "")
                .replace("io.duban.api.rule.", "")
                .replace("!.", ".")
                .replace(".name()", "")
                .replace("()", "")
                .replace("(  )", "()");
    }

    private static String head(String packageName) {
        return "package " + packageName + "\nglobal " + Violations.class.getName() + " violations\n";
    }

    private String all(String head, List<CheckedRule> rules, String dialect) {
        return head + rules.stream().map(r -> rule(r, dialect)).collect(Collectors.joining());
    }

    private String rule(CheckedRule rule, String dialect) {
        String conditions = rule.conditions().stream()
                .map(c -> "    " + condition(c) + "\n")
                .collect(Collectors.joining());
        String details = rule.details().stream()
                .map(d -> ", " + (d instanceof Path path ? called(path) : expression(d)))
                .collect(Collectors.joining());
        return "\nrule \"" + rule.id() + "\" dialect \"" + dialect + "\" when\n" + conditions
                + "then\n    violations.report(\"" + rule.id() + "\", " + rule.element() + details + ");\nend\n";
    }

    private String condition(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern(pattern);
        }
        Group group = (Group) condition;
        List<String> members = group.members().stream().map(this::condition).toList();
        return switch (group.word()) {
            case AND, OR -> "( " + String.join(" " + lower(group.word()) + " ", members) + " )";
            case NOT, EXISTS -> lower(group.word()) + " ( " + String.join(" and ", members) + " )";
        };
    }

    private String pattern(Pattern pattern) {
        String binding = pattern.binding().isEmpty() ? "" : pattern.binding() + " : ";
        String constraints = Stream.concat(
                        guard(pattern), pattern.constraints().stream().map(DrlPrinter::constraint))
                .collect(Collectors.joining(", "));
        String from = pattern.from() == null ? "" : " from " + called(pattern.from());
        return binding + pattern.type().getName() + "( " + constraints + " )" + from;
    }

    private Stream<String> guard(Pattern pattern) {
        if (!guarded) {
            return Stream.of();
        }
        Set<String> own =
                pattern.constraints().stream().map(Constraint::binding).collect(Collectors.toSet());
        Optional<String> other = Bindings.in(pattern).stream()
                .filter(root -> !own.contains(root))
                .findFirst();
        return Stream.of(other, Optional.of("this").filter(each -> pattern.from() != null))
                .flatMap(Optional::stream)
                .limit(1)
                .map(element -> Budget.NAME + ".spend( " + element + " )");
    }

    private static String constraint(Constraint constraint) {
        return constraint.binding().isEmpty()
                ? expression(constraint.expression())
                : constraint.binding() + " : " + expression(constraint.expression());
    }

    private static String expression(Expression expression) {
        if (expression instanceof Comparison comparison) {
            if (comparison.operator().endsWith("matches")) {
                return matching(comparison);
            }
            boolean byName = !(comparison.right() instanceof Null) && !(comparison.left() instanceof Null);
            return operand(comparison.left(), byName) + " " + comparison.operator() + " "
                    + operand(comparison.right(), byName);
        }
        if (expression instanceof Junction junction) {
            return junction.operands().stream()
                    .map(o -> "( " + expression(o) + " )")
                    .collect(Collectors.joining(" " + junction.operator() + " "));
        }
        if (expression instanceof Negation negation) {
            return "!( " + expression(negation.operand()) + " )";
        }
        if (expression instanceof Sum sum) {
            return expression(sum.left()) + " " + sum.operator() + " " + expression(sum.right());
        }
        if (expression instanceof Literal literal) {
            return literal.value() instanceof String text
                    ? quoted(text)
                    : literal.value().toString();
        }
        return operand(expression, false);
    }

    /** Drools' own operator would run on {@code java.util.regex}, which can be made to run for ever. */
    private static String matching(Comparison comparison) {
        String not = comparison.operator().startsWith("not ") ? ".not" : ".";
        String call = not.equals(".") ? "matches" : "Matches";
        return Budget.NAME + not + call + "( " + operand(comparison.left(), false) + ", "
                + expression(comparison.right()) + " )";
    }

    private static String operand(Expression expression, boolean byName) {
        if (expression instanceof Null) {
            return "null";
        }
        if (expression instanceof Constant constant) {
            return quoted(constant.value().name());
        }
        if (expression instanceof Listing listing) {
            return listing.items().stream().map(i -> operand(i, true)).collect(Collectors.joining(", ", "( ", " )"));
        }
        if (expression instanceof Path path) {
            return asked(path) + (byName && Operands.enumerated(path) ? link(path) + "name()" : "");
        }
        return expression(expression);
    }

    /** As constraints have it: {@code meeting.host!.text}. */
    private static String asked(Path path) {
        StringBuilder asked = new StringBuilder(path.root());
        String link = path.root().isEmpty() ? "" : ".";
        for (Member member : path.members()) {
            asked.append(link).append(member.component() ? member.name() : member.name() + "()");
            link = link(member);
        }
        return asked.toString();
    }

    private static String link(Path path) {
        List<Member> members = path.members();
        return members.isEmpty() ? "!." : link(members.get(members.size() - 1));
    }

    /** Absence is asked about only where it can be: Drools makes a node of each such question. */
    private static String link(Member member) {
        return member.nullable() ? "!." : ".";
    }

    /** As right sides and {@code from} have it: {@code $d.meeting().host()}. */
    private static String called(Path path) {
        return path.root()
                + path.members().stream().map(m -> "." + m.name() + "()").collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String lower(Word word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}

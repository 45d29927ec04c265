package io.duban.engine.rule.drl;

import io.duban.api.LocalizedText;
import io.duban.engine.rule.drl.Expression.Comparison;
import io.duban.engine.rule.drl.Expression.Constant;
import io.duban.engine.rule.drl.Expression.Junction;
import io.duban.engine.rule.drl.Expression.Listing;
import io.duban.engine.rule.drl.Expression.Literal;
import io.duban.engine.rule.drl.Expression.Negation;
import io.duban.engine.rule.drl.Expression.Null;
import io.duban.engine.rule.drl.Expression.Path;
import io.duban.engine.rule.drl.Expression.Sum;
import io.duban.engine.rule.source.RuleFile;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads expressions: constants, members, comparisons and what joins them. Whatever it does not know it refuses. */
final class ExpressionReader {
    private static final int MAX_DEPTH = 20;
    private static final Set<String> SYMBOL_OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> WORD_OPERATORS = Set.of("contains", "memberOf", "in", "matches");
    private static final Set<String> STR_OPERATORS = Set.of("startsWith", "endsWith");

    private final Tokens tokens;
    private final @Nullable Class<?> subject;
    private final Map<String, Type> bindings;
    private int depth;

    /**
     * @param subject the type whose members may be named without a binding, or null where there is none
     * @param bindings names that were bound before
     */
    ExpressionReader(Tokens tokens, @Nullable Class<?> subject, Map<String, Type> bindings) {
        this.tokens = tokens;
        this.subject = subject;
        this.bindings = bindings;
    }

    /** Something that holds or does not. */
    Expression condition() {
        Expression whole = junction("||");
        Operands.requireCondition(whole);
        return whole;
    }

    private Expression junction(String operator) {
        List<Expression> operands = new ArrayList<>();
        do {
            operands.add(operator.equals("||") ? junction("&&") : negation());
        } while (tokens.accept(operator));
        if (operands.size() == 1) {
            return operands.get(0);
        }
        operands.forEach(Operands::requireCondition);
        return new Junction(operator, List.copyOf(operands));
    }

    private Expression negation() {
        if (!tokens.accept("!")) {
            return comparison();
        }
        Expression operand = deeper(this::negation);
        Operands.requireCondition(operand);
        return new Negation(operand);
    }

    private Expression comparison() {
        Expression left = sum();
        String operator = operator();
        if (operator.isEmpty()) {
            return left;
        }
        Expression right = operator.endsWith("in") ? listing() : sum();
        Operands.requireComparable(left, operator, right);
        return new Comparison(left, operator, right);
    }

    /** The operator that stands next, or an empty string. */
    private String operator() {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.SYMBOL) {
            return SYMBOL_OPERATORS.contains(token.text()) ? tokens.take().text() : "";
        }
        if (token.kind() != Token.Kind.NAME) {
            return "";
        }
        if (tokens.accept("str")) {
            tokens.expect("[");
            String operator = word(STR_OPERATORS);
            tokens.expect("]");
            return "str[" + operator + "]";
        }
        String not = tokens.accept("not") ? "not " : "";
        return not + word(WORD_OPERATORS);
    }

    private String word(Set<String> known) {
        String word = tokens.take().text();
        if (!known.contains(word)) {
            throw new RefusedException(RuleFile.unknownWord(new LocalizedText("比较方式", "operator"), word, known));
        }
        return word;
    }

    private Expression listing() {
        tokens.expect("(");
        List<Expression> items = new ArrayList<>();
        do {
            items.add(value());
        } while (tokens.accept(","));
        tokens.expect(")");
        return new Listing(List.copyOf(items));
    }

    private Expression sum() {
        Expression left = value();
        while (tokens.peek().is("+") || tokens.peek().is("-")) {
            String operator = tokens.take().text();
            Expression right = value();
            Operands.requireNumber(left);
            Operands.requireNumber(right);
            left = new Sum(left, operator, right);
        }
        return left;
    }

    /** A literal, a constant, a member or something in brackets. */
    Expression value() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case STRING -> new Literal(tokens.take().text(), String.class);
            case NUMBER -> number(tokens.take().text());
            case NAME -> named();
            default -> {
                tokens.expect("(");
                Expression inner = deeper(() -> junction("||"));
                tokens.expect(")");
                yield inner;
            }
        };
    }

    private static Literal number(String digits) {
        return digits.contains(".")
                ? new Literal(Double.valueOf(digits), double.class)
                : new Literal(Integer.valueOf(digits), int.class);
    }

    private Expression named() {
        String name = tokens.peek().text();
        switch (name) {
            case "null" -> {
                tokens.take();
                return new Null();
            }
            case "true", "false" -> {
                tokens.take();
                return new Literal(Boolean.valueOf(name), boolean.class);
            }
            default -> {
                return Character.isUpperCase(name.charAt(0)) ? constant() : path();
            }
        }
    }

    /** {@code RecordKind.MINUTES}, {@code Directive.Kind.TASK}. */
    private Expression constant() {
        StringBuilder type = new StringBuilder(tokens.take().text());
        tokens.expect(".");
        String last = tokens.take().text();
        while (tokens.accept(".")) {
            type.append('.').append(last);
            last = tokens.take().text();
        }
        return new Constant(FactTypes.constant(type.toString(), last));
    }

    /** A binding, or a member, and what is asked of it in turn. */
    Path path() {
        String first = tokens.peek().text();
        List<Member> members = new ArrayList<>();
        String root = "";
        Type type = subject == null ? Void.class : subject;
        if (first.startsWith("$")) {
            root = tokens.take().text();
            type = bound(root);
        } else {
            type = member(type, members);
        }
        while (tokens.accept(".") || tokens.accept("!.")) {
            type = member(type, members);
        }
        return new Path(root, List.copyOf(members), type);
    }

    private Type bound(String name) {
        Type type = bindings.get(name);
        if (type == null) {
            throw new RefusedException(
                    RuleFile.unknownWord(new LocalizedText("变量", "variable"), name, bindings.keySet()));
        }
        return type;
    }

    private Type member(Type owner, List<Member> members) {
        Member member = Member.of(owner, tokens.take().text());
        if (tokens.accept("(")) {
            tokens.expect(")");
        }
        members.add(member);
        return member.type();
    }

    private <T> T deeper(Supplier<T> inner) {
        if (++depth > MAX_DEPTH) {
            throw new RefusedException("括号嵌套太深", "brackets are nested too deeply");
        }
        T result = inner.get();
        depth--;
        return result;
    }
}

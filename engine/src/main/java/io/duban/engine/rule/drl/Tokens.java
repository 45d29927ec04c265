package io.duban.engine.rule.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 记号流: the tokens of a text and the place up to which they were read. */
final class Tokens {
    private static final List<String> SYMBOLS = List.of(
            "==", "!=", "<=", ">=", "&&", "||", "!.", "<", ">", "!", "(", ")", "[", "]", ",", ".", ":", ";", "+", "-");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int next;

    Tokens(String text) {
        this(text, Map.of());
    }

    /** With holes such as {@code {数}}, each filled by what is given for it. */
    Tokens(String text, Map<String, Argument> arguments) {
        this.text = text;
        while (skipBlanks()) {
            int end = text.charAt(at) == '{' ? text.indexOf('}', at) : -1;
            Argument argument = end < 0 ? null : arguments.get(text.substring(at + 1, end));
            if (argument == null) {
                tokens.add(scan());
            } else {
                tokens.addAll(argument.tokens());
                at = end + 1;
            }
        }
        tokens.add(new Token(Token.Kind.END, ""));
    }

    Token peek() {
        return tokens.get(next);
    }

    /** The token after the next one. */
    Token peekSecond() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    /** All tokens from the next one on. */
    List<Token> rest() {
        return List.copyOf(tokens.subList(next, tokens.size() - 1));
    }

    /** Takes the next token if it is that symbol or word. */
    boolean accept(String symbol) {
        boolean found = peek().is(symbol);
        if (found) {
            take();
        }
        return found;
    }

    void expect(String symbol) {
        if (!accept(symbol)) {
            throw new RefusedException(
                    "“" + shown() + "”这里应是“" + symbol + "”", "'" + symbol + "' is expected at '" + shown() + "'");
        }
    }

    void expectEnd() {
        if (peek().kind() != Token.Kind.END) {
            throw new RefusedException("看不懂“" + shown() + "”", "'" + shown() + "' is not understood");
        }
    }

    /** The next token as messages show it. */
    String shown() {
        return peek().kind() == Token.Kind.END ? text.strip() : peek().text();
    }

    private boolean skipBlanks() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else {
                return true;
            }
        }
        return false;
    }

    private Token scan() {
        char c = text.charAt(at);
        if (Character.isJavaIdentifierStart(c)) {
            return new Token(Token.Kind.NAME, run(Character::isJavaIdentifierPart));
        }
        if (c >= '0' && c <= '9') {
            return number();
        }
        if (c == '"') {
            return new Token(Token.Kind.STRING, string());
        }
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                at += symbol.length();
                return new Token(Token.Kind.SYMBOL, symbol);
            }
        }
        throw new RefusedException("规则里不能用“" + c + "”", "'" + c + "' has no place in a rule");
    }

    private Token number() {
        String digits = run(Tokens::isDigit);
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            digits += "." + run(Tokens::isDigit);
        }
        if (digits.length() > 9) {
            throw new RefusedException("数字太长：" + digits, "the number is too long: " + digits);
        }
        return new Token(Token.Kind.NUMBER, digits);
    }

    private String run(CharTest test) {
        int start = at;
        while (at < text.length() && test.holds(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String string() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return value.toString();
            }
            if (c == '\\') {
                at++;
                if (at == text.length() || "\"\\".indexOf(text.charAt(at)) < 0) {
                    throw new RefusedException(
                            "引号内的反斜杠后面只能是 \" 或 \\", "in a string a backslash stands only before \" or \\");
                }
            } else if (Character.isISOControl(c)) {
                throw new RefusedException("引号内不能换行", "a string must not contain a line break");
            }
            value.append(text.charAt(at));
        }
        throw new RefusedException("引号没有结束", "a string has no closing quotation mark");
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private interface CharTest {
        boolean holds(char c);
    }
}

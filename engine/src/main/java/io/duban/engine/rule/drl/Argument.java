package io.duban.engine.rule.drl;

import io.duban.engine.rule.source.PlainCharacters;
import java.util.ArrayList;
import java.util.List;

/**
 * 填空: what fills a hole such as {@code {数}} in a fragment of the rule language. It is read already, so that nothing an
 * author wrote is ever read as code.
 */
public final class Argument {
    private static final int LONGEST = 200;

    private final List<Token> tokens;

    private Argument(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /**
     * Texts, parted by commas.
     *
     * @throws RefusedException if one is too long or holds what no text of a rule may hold
     */
    public static Argument texts(List<String> texts) {
        List<Token> tokens = new ArrayList<>();
        for (String text : texts) {
            if (text.isBlank() || text.length() > LONGEST) {
                throw new RefusedException("引号内应有1至200个字", "a text has from 1 to 200 characters");
            }
            if (text.indexOf('\\') >= 0
                    || text.indexOf('\n') >= 0
                    || PlainCharacters.firstHidden(text).isPresent()) {
                throw new RefusedException("引号内不能有反斜杠和控制字符", "a text has no backslash and no control character");
            }
            part(tokens);
            tokens.add(new Token(Token.Kind.STRING, text));
        }
        return new Argument(tokens);
    }

    /** A number in plain digits. */
    public static Argument number(String digits) {
        return new Argument(new Tokens(digits).rest());
    }

    /** Members or constants of our own tables, parted by commas. */
    public static Argument words(List<String> words) {
        List<Token> tokens = new ArrayList<>();
        for (String word : words) {
            part(tokens);
            tokens.addAll(new Tokens(word).rest());
        }
        return new Argument(tokens);
    }

    List<Token> tokens() {
        return tokens;
    }

    private static void part(List<Token> tokens) {
        if (!tokens.isEmpty()) {
            tokens.add(new Token(Token.Kind.SYMBOL, ","));
        }
    }
}

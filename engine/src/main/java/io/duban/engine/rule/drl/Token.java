package io.duban.engine.rule.drl;

/**
 * 记号: a word of a constraint or a consequence.
 *
 * @param kind what it is
 * @param text as written; of a string, its value
 */
record Token(Kind kind, String text) {
    boolean is(String symbol) {
        return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(symbol);
    }

    enum Kind {
        NAME,
        NUMBER,
        STRING,
        SYMBOL,
        END
    }
}

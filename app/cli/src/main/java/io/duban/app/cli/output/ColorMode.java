package io.duban.app.cli.output;

/** 颜色: when to colour what is printed. */
public enum ColorMode {
    /** Where standard output is a terminal and the environment does not forbid it. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER;

    /** Whether to colour, given what standard output is and whether {@code NO_COLOR} or a dumb terminal forbids it. */
    public boolean decide(boolean terminal, boolean forbidden) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> terminal && !forbidden;
        };
    }
}

package io.duban.app.report;

import io.duban.api.report.Verdict;
import io.duban.api.rule.Severity;

/** 样式: how words are set off: on a terminal by its escape sequences, elsewhere by brackets where it matters. */
public enum Style {
    /** Text alone; the matched words stand in ⟦ ⟧. */
    PLAIN,
    /** ANSI colours. */
    COLOUR;

    private static final String BOLD = "1";
    private static final String BOLD_UNDERLINE = "1;4";
    private static final String FAINT = "2";
    private static final String RED = "1;31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    String matched(String text) {
        return this == PLAIN ? "⟦" + text + "⟧" : paint(BOLD_UNDERLINE, text);
    }

    String strong(String text) {
        return paint(BOLD, text);
    }

    String faint(String text) {
        return paint(FAINT, text);
    }

    String undecided(String text) {
        return paint(YELLOW, text);
    }

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint(RED, text);
            case WARNING -> paint(YELLOW, text);
            case INFO -> paint(CYAN, text);
        };
    }

    String verdict(Verdict verdict, String text) {
        return switch (verdict) {
            case ACCEPTABLE -> paint(GREEN, text);
            case UNDETERMINED -> undecided(text);
            case NOT_ACCEPTABLE -> paint(RED, text);
        };
    }

    private String paint(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}

package io.duban.engine.rule.drl;

import io.duban.api.LocalizedText;

/** 不接受: something that rules may not say. Caught where file, rule and line are known. */
public final class RefusedException extends RuntimeException {
    private final transient LocalizedText reason;

    /** For that reason. */
    public RefusedException(LocalizedText reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** For that reason, in both languages. */
    public RefusedException(String zh, String en) {
        this(new LocalizedText(zh, en));
    }

    /** What is wrong and what would be right. */
    public LocalizedText reason() {
        return reason;
    }
}

package io.duban.engine.rule.drl;

import io.duban.api.LocalizedText;

/** 不接受: something that rules may not say. Caught where file, rule and line are known. */
final class RefusedException extends RuntimeException {
    private final transient LocalizedText reason;

    RefusedException(LocalizedText reason) {
        super(reason.en());
        this.reason = reason;
    }

    RefusedException(String zh, String en) {
        this(new LocalizedText(zh, en));
    }

    LocalizedText reason() {
        return reason;
    }
}

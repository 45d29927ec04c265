package io.duban.api.report;

import java.util.Locale;

/** 结论 on a record, a source or a batch. */
public enum Verdict {
    /** 合格: everything was checked and nothing intolerable found. */
    ACCEPTABLE,
    /** 无法判定: nothing intolerable was found, but not everything could be checked. */
    UNDETERMINED,
    /** 不合格: something intolerable was found. */
    NOT_ACCEPTABLE;

    /** The graver of two: {@code NOT_ACCEPTABLE} before {@code UNDETERMINED} before {@code ACCEPTABLE}. */
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The name in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

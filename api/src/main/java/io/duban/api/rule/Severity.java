package io.duban.api.rule;

import java.util.Locale;

/** 严重程度, from the mildest to the gravest; the natural order is that of gravity. */
public enum Severity {
    /** 提示: worth knowing. */
    INFO,
    /** 警告: should be mended. */
    WARNING,
    /** 错误: must be mended. */
    ERROR;

    /** The name in lower case, as profiles, pages and JSON write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

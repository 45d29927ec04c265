package io.duban.api.report;

/**
 * 处理问题: why something was not checked.
 *
 * @param code in lower case with hyphens: a read reason such as {@code damaged}, or {@code no-record}, {@code analysis-failed}
 * @param detail cause in plain English; may be empty
 */
public record Problem(String code, String detail) {}

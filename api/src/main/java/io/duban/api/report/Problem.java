package io.duban.api.report;

/**
 * 处理问题: why something was not checked.
 *
 * @param code in lower case with hyphens: a read reason such as {@code damaged}; {@code no-record} or
 *     {@code analysis-failed} where no record was recognised; {@code no-ledger} where a ledger was expected;
 *     {@code unchecked-kind} or {@code no-rule-applies} where a record was recognised and no rule asked about it
 * @param detail cause in plain English; may be empty
 */
public record Problem(String code, String detail) {}

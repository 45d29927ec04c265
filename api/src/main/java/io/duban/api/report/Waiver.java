package io.duban.api.report;

import java.time.LocalDate;

/**
 * 豁免单: a decision that findings of a rule need not be mended until a day.
 *
 * @param rule id of the rule
 * @param scope which of its findings, as it is written in the file, such as {@code file: 水利局/*.docx}
 * @param reason why
 * @param who answers for it
 * @param until the last day on which it holds
 * @param origin file and line where it stands
 */
public record Waiver(String rule, String scope, String reason, String who, LocalDate until, String origin) {}

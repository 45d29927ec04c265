package io.duban.engine.rule.source;

import io.duban.api.Language;
import io.duban.api.LocalizedText;

/**
 * 诊断: something wrong with a rule set: where, and what to do about it.
 *
 * @param ruleSet id of the rule set, or an empty string
 * @param rule id of the rule, or an empty string where it is about none
 * @param file as the user would recognise it
 * @param line 1-based line, or 0 for the file as a whole
 * @param message what is wrong and what would be right
 */
public record Diagnostic(String ruleSet, String rule, String file, int line, LocalizedText message) {

    /** In one line: file, line, rule set, rule and message. */
    public String in(Language language) {
        boolean chinese = language == Language.ZH;
        StringBuilder out = new StringBuilder(file);
        if (line > 0) {
            out.append(':').append(line);
        }
        out.append(chinese ? "：" : ": ");
        if (!ruleSet.isEmpty()) {
            out.append(chinese ? "规则集 " : "rule set ").append(ruleSet).append(chinese ? "，" : ", ");
        }
        if (!rule.isEmpty()) {
            out.append(chinese ? "规则 " : "rule ").append(rule).append(chinese ? "，" : ", ");
        }
        return out.append(message.in(language)).toString();
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}

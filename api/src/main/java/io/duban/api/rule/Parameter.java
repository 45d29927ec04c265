package io.duban.api.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * 规则参数: a parameter of a rule in force, so that rules can match thresholds and words like any other fact.
 *
 * @param ruleId id of the rule it belongs to
 * @param name such as {@code first-listed-leads}
 * @param value as the profile or the rule's page has it
 */
public record Parameter(String ruleId, String name, String value) {
    private static final String SEPARATORS = "、，, \t\n\r\f";

    /** Whether the value is {@code true}. */
    public boolean flag() {
        return "true".equals(value);
    }

    /** The value as a whole number, or 0 where it is none. */
    public int number() {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** The words that the value lists, separated by {@code 、}, commas or white space. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        new StringTokenizer(value, SEPARATORS).asIterator().forEachRemaining(word -> words.add((String) word));
        return List.copyOf(words);
    }
}

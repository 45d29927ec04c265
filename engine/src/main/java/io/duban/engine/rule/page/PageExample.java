package io.duban.engine.rule.page;

import io.duban.api.document.Location;
import io.duban.api.record.RecordKind;
import java.util.List;
import java.util.Map;

/**
 * 例子: a small document on a rule's page and what the rule must say of it.
 *
 * @param violating whether the rule is broken
 * @param nearMiss whether it is a compliant one that looks like a violation
 * @param kind the kind that its single record is taken for
 * @param revisions how many tracked changes and comments its document is taken to hold; negative for none told of
 * @param parameters what it sets otherwise than the page does
 * @param text the document without the marks
 * @param minutes that it is compared with as a ledger; empty for none
 * @param others the other documents of its batch, by the names of their files
 * @param expected where violations are reported, in the order of the text: what stands between {@code ⟦ ⟧}
 * @param line of the fence in the page's body, from 1
 */
public record PageExample(
        boolean violating,
        boolean nearMiss,
        RecordKind kind,
        int revisions,
        Map<String, String> parameters,
        String text,
        String minutes,
        Map<String, String> others,
        List<Location> expected,
        int line) {
    public PageExample {
        parameters = Map.copyOf(parameters);
        others = Map.copyOf(others);
        expected = List.copyOf(expected);
    }
}

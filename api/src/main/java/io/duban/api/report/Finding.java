package io.duban.api.report;

import io.duban.api.LocalizedText;
import io.duban.api.document.Location;
import io.duban.api.rule.Severity;

/**
 * 问题: one violation with its evidence. Title, citation and suggestion are those of its rule.
 *
 * @param ruleId the rule that is broken
 * @param severity in the profile used
 * @param message what is wrong at this place
 * @param evidence what the rule matched
 * @param fingerprint stable under changes elsewhere in the document: 16 hexadecimal digits over rule, record title,
 *     evidence and the count of equal ones before it
 * @param state whether it counts
 */
public record Finding(
        String ruleId,
        Severity severity,
        LocalizedText message,
        Evidence evidence,
        String fingerprint,
        FindingState state) {

    /** Whether it counts towards the verdict. */
    public boolean open() {
        return state instanceof FindingState.Open;
    }

    /** The same in another state. */
    public Finding in(FindingState other) {
        return new Finding(ruleId, severity, message, evidence, fingerprint, other);
    }

    /**
     * 证据: the place and the words around it.
     *
     * @param location of the matched words in the document's text
     * @param context the sentence or line they stand in, without line breaks
     * @param contextStart offset of the context's first character in the document's text
     */
    public record Evidence(Location location, String context, int contextStart) {}
}

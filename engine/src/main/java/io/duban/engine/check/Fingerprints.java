package io.duban.engine.check;

import java.util.HashMap;
import java.util.Map;

/**
 * 指纹: names a finding by what it says, not by where it stands, so that a waiver survives changes elsewhere in the
 * document. White space does not count: the same words in another format, or wrapped otherwise, are the same finding.
 *
 * <p>One instance serves one record and is asked for its findings in their order.
 */
final class Fingerprints {
    /** Cannot occur in a rule's id, and no reader lets it into a text. */
    private static final char SEPARATOR = '\0';

    private final String title;
    private final Map<String, Integer> seen = new HashMap<>();

    Fingerprints(String recordTitle) {
        this.title = bare(recordTitle);
    }

    /** The fingerprint of the next finding; equal ones are told apart by their number. */
    String next(String ruleId, String evidence) {
        String key = ruleId + SEPARATOR + title + SEPARATOR + bare(evidence);
        int before = seen.merge(key, 1, Integer::sum) - 1;
        return Digest.of(key + SEPARATOR + before);
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}

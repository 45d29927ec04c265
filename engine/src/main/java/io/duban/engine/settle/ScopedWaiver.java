package io.duban.engine.settle;

import io.duban.api.report.Finding;
import io.duban.api.report.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * 豁免范围: a waiver and what it covers. Whatever is null is left open.
 *
 * @param waiver the decision
 * @param file pattern for the name of the source or the end of it
 * @param title of the record, white space aside
 * @param fingerprint of the one finding
 */
public record ScopedWaiver(Waiver waiver, @Nullable String file, @Nullable String title, @Nullable String fingerprint) {

    boolean covers(String source, String recordTitle, Finding finding) {
        return waiver.rule().equals(finding.ruleId())
                && (file == null || new PathPattern(file).matches(source))
                && (title == null || bare(title).equals(bare(recordTitle)))
                && (fingerprint == null || fingerprint.equals(finding.fingerprint()));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}

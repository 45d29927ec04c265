package io.duban.app.cli.port;

import io.duban.api.Language;
import io.duban.api.report.Report;
import io.duban.api.rule.Profile;
import io.duban.api.rule.RuleSet;
import io.duban.engine.check.UnopenedSource;
import java.util.List;

/** 检查: reads, analyses and judges a batch. Nothing that is wrong with a source makes it fail. */
@FunctionalInterface
public interface Checking {
    /** The report on a batch. */
    Report check(Batch batch);

    /**
     * 批次: what to check and by what.
     *
     * @param inputs what to read
     * @param ruleSets in force; empty to recognise only
     * @param profile which of their rules apply and how gravely
     * @param language of the report
     * @param jobs number of inputs looked at in parallel, from 1
     * @param texts whether the report holds the text of each input
     */
    record Batch(
            List<UnopenedSource> inputs,
            List<RuleSet> ruleSets,
            Profile profile,
            Language language,
            int jobs,
            boolean texts) {
        public Batch {
            inputs = List.copyOf(inputs);
            ruleSets = List.copyOf(ruleSets);
        }
    }
}

package io.duban.app.cli.port;

import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.UsageException;
import io.duban.engine.settle.Settlement;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 存量与豁免. */
@FunctionalInterface
public interface SettlementCatalogue {
    /**
     * Which findings count today.
     *
     * @param baseline file of known findings, or null for none
     * @param waivers file of waivers, or null for none
     * @param ruleSets whose rules they may speak of
     * @throws UsageException with line and remedy, if a file cannot be used as it is
     */
    Settlement settlement(@Nullable Path baseline, @Nullable Path waivers, List<RuleSet> ruleSets)
            throws UsageException;
}

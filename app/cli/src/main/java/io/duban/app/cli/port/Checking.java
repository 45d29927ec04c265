package io.duban.app.cli.port;

import io.duban.api.Language;
import io.duban.api.document.ReadLimits;
import io.duban.api.report.Report;
import io.duban.api.rule.Profile;
import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.UsageException;
import io.duban.engine.analysis.name.KnownUnit;
import io.duban.engine.check.ProfileSelection;
import io.duban.engine.check.UnopenedSource;
import io.duban.engine.ledger.LedgerComparison;
import io.duban.engine.settle.Settlement;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** 检查: reads, analyses and judges a batch. Nothing that is wrong with a source makes it fail. */
@FunctionalInterface
public interface Checking {
    /**
     * The report on a batch.
     *
     * @throws UsageException if the cache cannot be used
     */
    Report check(Batch batch) throws UsageException;

    /**
     * 批次: what to check and how.
     *
     * @param inputs what to read
     * @param language of the report
     * @param limits of reading, for each input
     * @param plan how
     * @param stopped asked before each input is begun: once it says so, no other is
     */
    record Batch(
            List<UnopenedSource> inputs, Language language, ReadLimits limits, Plan plan, BooleanSupplier stopped) {
        public Batch {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * 检查方式.
     *
     * @param ruleSets in force; empty to recognise only
     * @param profiles which of their rules apply to which record, and how gravely
     * @param settlement which findings count
     * @param roster the user's own units
     * @param jobs number of inputs looked at in parallel, from 1
     * @param cache folder of results, or null for none
     * @param texts whether the report holds the text of each input
     * @param comparison of each input, as a ledger, with minutes; null for none
     */
    record Plan(
            List<RuleSet> ruleSets,
            ProfileSelection profiles,
            Settlement settlement,
            List<KnownUnit> roster,
            int jobs,
            @Nullable Path cache,
            boolean texts,
            @Nullable LedgerComparison comparison) {
        private static final ProfileSelection NOTHING = ProfileSelection.named(Profile.NONE, Profile.NONE.title());

        public Plan {
            ruleSets = List.copyOf(ruleSets);
            roster = List.copyOf(roster);
        }

        /** To recognise only, and to judge nothing. */
        public static Plan recognising(List<KnownUnit> roster, int jobs, boolean texts) {
            return new Plan(List.of(), NOTHING, Settlement.NONE, roster, jobs, null, texts, null);
        }

        /** The same for ledgers that are compared with their minutes. */
        public Plan comparing(LedgerComparison with) {
            return new Plan(ruleSets, profiles, settlement, roster, jobs, cache, texts, with);
        }
    }
}

package io.duban.app.cli.wiring;

import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.port.SettlementCatalogue;
import io.duban.engine.rule.source.ConfigurationFile;
import io.duban.engine.settle.Baseline;
import io.duban.engine.settle.BaselineFile;
import io.duban.engine.settle.ScopedWaiver;
import io.duban.engine.settle.Settlement;
import io.duban.engine.settle.WaiverFile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 引擎的存量与豁免: reads both, and knows what day it is. */
final class EngineSettlement implements SettlementCatalogue {
    private final Faults faults;
    private final Clock clock;

    @Inject
    EngineSettlement(Faults faults, Clock clock) {
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public Settlement settlement(@Nullable Path baseline, @Nullable Path waivers, List<RuleSet> ruleSets)
            throws UsageException {
        if (baseline == null && waivers == null) {
            return Settlement.NONE;
        }
        return new Settlement(
                baseline == null ? Baseline.EMPTY : baseline(baseline),
                waivers == null ? List.of() : waivers(waivers, ruleSets),
                LocalDate.now(clock));
    }

    private Baseline baseline(Path file) throws UsageException {
        return faults.told(() -> BaselineFile.read(ConfigurationFile.read(faults.existing(file))));
    }

    private List<ScopedWaiver> waivers(Path file, List<RuleSet> ruleSets) throws UsageException {
        return faults.told(() -> WaiverFile.read(
                ConfigurationFile.read(faults.existing(file)),
                ruleSets.stream().flatMap(set -> set.rules().stream()).toList()));
    }
}

package io.duban.engine.settle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.duban.api.report.Finding;
import io.duban.api.report.FindingState;
import io.duban.api.report.FindingState.Known;
import io.duban.api.report.FindingState.Waived;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Waiver;
import io.duban.api.report.WaiverUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 处置: gives findings their states. A waiver goes before the baseline: it says who answers for the finding.
 *
 * @param baseline findings known before
 * @param waivers what is let pass
 * @param today the day on which waivers must hold
 */
public record Settlement(Baseline baseline, List<ScopedWaiver> waivers, LocalDate today) {
    /** Every finding counts. */
    public static final Settlement NONE = new Settlement(Baseline.EMPTY, List.of(), LocalDate.EPOCH);

    public Settlement {
        waivers = List.copyOf(waivers);
    }

    /** Whether no finding can get another state. */
    public boolean isNone() {
        return baseline.entries().isEmpty() && waivers.isEmpty();
    }

    /**
     * A finding in the state that it deserves.
     *
     * @param source name of its source
     * @param title of its record
     */
    public Finding settle(String source, String title, Finding finding) {
        Optional<FindingState> waived = waivers.stream()
                .filter(waiver -> !expired(waiver.waiver()) && waiver.covers(source, title, finding))
                .findFirst()
                .map(waiver -> new Waived(waiver.waiver()));
        return waived.map(finding::in)
                .orElseGet(() -> baseline.knows(source, finding.fingerprint()) ? finding.in(new Known()) : finding);
    }

    /** What became of the waivers in a run, in their order. */
    public List<WaiverUse> uses(List<SourceReport> settled) {
        if (waivers.isEmpty()) {
            return List.of();
        }
        Map<Waiver, Integer> counts = settled.stream()
                .flatMap(source -> source.records().stream())
                .flatMap(record -> record.findings().stream())
                .filter(finding -> finding.state() instanceof Waived)
                .collect(groupingBy(finding -> ((Waived) finding.state()).waiver(), summingInt(finding -> 1)));
        return waivers.stream()
                .map(ScopedWaiver::waiver)
                .map(waiver -> new WaiverUse(waiver, expired(waiver), counts.getOrDefault(waiver, 0)))
                .toList();
    }

    private boolean expired(Waiver waiver) {
        return waiver.until().isBefore(today);
    }
}

package io.duban.app.report;

import io.duban.api.report.Finding;
import io.duban.api.report.FindingState.Waived;
import io.duban.api.report.Waiver;
import io.duban.api.report.WaiverUse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 豁免文案: what was let pass and by whom, and which waivers are no longer good for anything. */
public final class WaiverText {
    private final Messages messages;

    public WaiverText(Messages messages) {
        this.messages = messages;
    }

    /** What is waived in a record: a line for each waiver. */
    List<String> waived(List<Finding> findings) {
        Map<String, List<Waiver>> byWaiver = findings.stream()
                .filter(finding -> finding.state() instanceof Waived)
                .map(finding -> ((Waived) finding.state()).waiver())
                .collect(Collectors.groupingBy(
                        waiver -> waiver.rule() + waiver.origin(), TreeMap::new, Collectors.toList()));
        return byWaiver.values().stream()
                .map(same -> waived(same.get(0), same.size()))
                .toList();
    }

    private String waived(Waiver waiver, int count) {
        return messages.text(
                "waiver.applied",
                Printable.of(waiver.rule()),
                count,
                Printable.of(waiver.reason()),
                Printable.of(waiver.who()),
                waiver.until().toString());
    }

    /** The waivers of a run that somebody should look at again. */
    public List<String> lines(List<WaiverUse> uses) {
        return uses.stream()
                .filter(use -> use.expired() || use.unused())
                .map(use -> messages.text(
                        use.expired() ? "waiver.expired" : "waiver.unused",
                        Printable.of(use.waiver().origin()),
                        Printable.of(use.waiver().rule()),
                        use.waiver().until().toString()))
                .toList();
    }
}

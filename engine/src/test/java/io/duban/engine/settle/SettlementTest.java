package io.duban.engine.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.LocalizedText;
import io.duban.api.document.Location;
import io.duban.api.report.Finding;
import io.duban.api.report.Finding.Evidence;
import io.duban.api.report.FindingState;
import io.duban.api.report.Waiver;
import io.duban.api.report.WaiverUse;
import io.duban.api.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String PRINT = "0123456789abcdef";
    private static final Finding FINDING = new Finding(
            "SV-01",
            Severity.ERROR,
            new LocalizedText("字", "words"),
            new Evidence(Location.of(3, 5), "要尽快办。", 2),
            PRINT,
            new FindingState.Open());

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SV-01, -, -, -, 2026-11-22, waived",
                "SV-01, 水利局/*.docx, -, -, 2027-01-01, waived",
                "SV-01, -, 会议 纪要, -, 2027-01-01, waived",
                "SV-01, -, -, 0123456789abcdef, 2027-01-01, waived",
                "SV-01, -, -, -, 2026-11-21, open",
                "SV-02, -, -, -, 2027-01-01, open",
                "SV-01, 水利局/*.txt, -, -, 2027-01-01, open",
                "SV-01, 水利局/*.docx, 会议记录, -, 2027-01-01, open",
                "SV-01, -, -, fedcba9876543210, 2027-01-01, open",
            })
    void waivesWhatIsInScopeUntilTheLastDay(
            String rule, String file, String title, String print, LocalDate until, String state) {
        ScopedWaiver waiver = new ScopedWaiver(waiver(rule, until), file, title, print);

        assertThat(settled(Baseline.EMPTY, waiver).state().id()).isEqualTo(state);
    }

    @Test
    void knowsWhatStandsInTheBaselineUnlessSomebodyAnswersForIt() {
        Baseline baseline = new Baseline(List.of(new Baseline.Entry(PRINT, "SV-01", "水利局/a.docx", "尽快")));
        ScopedWaiver waiver = new ScopedWaiver(waiver("SV-01", TODAY), null, null, null);

        assertThat(settled(baseline).state().id()).isEqualTo("known");
        assertThat(settled(baseline, waiver).state().id()).isEqualTo("waived");
    }

    @Test
    void tellsWhichWaiversAreExpiredAndWhichUnused() {
        Waiver old = waiver("SV-01", TODAY.minusDays(1));
        Waiver idle = waiver("SV-02", TODAY);
        List<ScopedWaiver> waivers =
                List.of(new ScopedWaiver(old, null, null, null), new ScopedWaiver(idle, null, null, null));

        List<WaiverUse> uses = new Settlement(Baseline.EMPTY, waivers, TODAY).uses(List.of());

        assertThat(uses).containsExactly(new WaiverUse(old, true, 0), new WaiverUse(idle, false, 0));
        assertThat(uses).extracting(WaiverUse::unused).containsExactly(false, true);
    }

    private static Finding settled(Baseline baseline, ScopedWaiver... waivers) {
        return new Settlement(baseline, List.of(waivers), TODAY).settle("报送/水利局/a.docx", "会议纪要", FINDING);
    }

    private static Waiver waiver(String rule, LocalDate until) {
        return new Waiver(rule, "all", "已报备", "周明", until, "w.yaml:1");
    }
}

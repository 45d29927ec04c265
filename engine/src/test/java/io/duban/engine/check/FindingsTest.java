package io.duban.engine.check;

import static io.duban.engine.check.Fakes.element;
import static io.duban.engine.check.Fakes.violated;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordKind;
import io.duban.api.report.Finding;
import io.duban.api.rule.Outcome.Satisfied;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final String TEXT = "青禾镇会议纪要\n尽快整改。\n月底前上报。";
    private static final MeetingRecord RECORD = Fakes.record(RecordKind.MINUTES, TEXT);

    @Test
    void areSortedByPlaceAndThenByRule() {
        List<Finding> findings = of(
                new RuleResult("T-02", violated(element(TEXT, "月底前"), element(TEXT, "尽快"))),
                new RuleResult("T-01", violated(element(TEXT, "月底前"))),
                new RuleResult("T-03", new Satisfied()));

        assertThat(findings.stream().map(f -> f.ruleId() + " " + f.evidence().context()))
                .containsExactly("T-02 尽快整改。", "T-01 月底前上报。", "T-02 月底前上报。");
    }

    @Test
    void ofAWholeRecordStandAtItsTitle() {
        assertThat(placeOf(RECORD, TEXT)).isEqualTo("青禾镇会议纪要");
    }

    @Test
    void ofAWholeRecordWithoutTitleStandAtItsFirstLine() {
        String text = "别的。\n\n  第一行。\r\n第二行。";
        MeetingRecord untitled = Fakes.record(RecordKind.OTHER, null, Location.of(4, text.length()));

        assertThat(placeOf(untitled, text)).isEqualTo("第一行。");
    }

    @Test
    void ofAWholeRecordWithoutLineBreaksStandAtItsFirstClause() {
        String text = "3月4日上午青禾镇召开清沟推进会，镇长出席会议，各村汇报了进度。会议要求，各村要抓紧清沟。";
        MeetingRecord untitled = Fakes.record(RecordKind.OTHER, null, Location.of(0, text.length()));

        assertThat(placeOf(untitled, text)).isEqualTo("3月4日上午青禾镇召开清沟推进会");
    }

    private static String placeOf(MeetingRecord record, String text) {
        Document document = new Document("text", text, List.of());
        List<RuleResult> results = List.of(new RuleResult("T-01", violated(record)));
        Finding finding =
                Findings.of(document, record, results, id -> Severity.ERROR).get(0);
        return document.text(finding.evidence().location());
    }

    private static List<Finding> of(RuleResult... results) {
        return Findings.of(new Document("text", TEXT, List.of()), RECORD, List.of(results), id -> Severity.INFO);
    }
}

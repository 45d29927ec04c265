package io.duban.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.record.Counterpart;
import io.duban.api.record.Discrepancy;
import io.duban.api.record.MeetingRecord;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerComparisonTest {
    private static final ChineseRecordAnalyzer ANALYZER = new ChineseRecordAnalyzer();
    private static final String MINUTES =
            """
            青禾县人民政府常务会议纪要
            时间：2026年3月12日上午
            会议议定：
            一、由县水务局牵头，县财政局配合，6月底前完成南河清淤。
            二、县教育局要在5月15日前完成校舍安全排查。
            三、县林业局要编制防火预案。
            四、县应急管理局要在10个工作日内补齐救生衣。
            """;

    @Test
    void findsNothingInARewordedLedgerThatSaysTheSame() {
        assertThat(differences(
                        "南河清淤 | 县水务局 | 县财政局 | 2026年6月30日",
                        "排查校舍安全 | 教育局 |  | 5月15日前",
                        "编制防火预案 | 县林业局 |  | 2026年4月30日",
                        "补齐救生衣 | 县应急局 |  | 10个工作日内"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "完成南河清淤 | 县农业农村局 | 县财政局 | 6月底前; LEAD 县农业农村局 县水务局",
                "完成南河清淤 | 县财政局 | 县水务局 | 6月底前; LEAD 县财政局 县水务局",
                "完成南河清淤 |  |  | 6月底前; LEAD  县水务局",
                "完成南河清淤 | 县水务局 | 县财政局 | 9月底前; DUE 9月底前 6月底前",
                "完成南河清淤 | 县水务局 | 县财政局 | 2027年6月30日; DUE 2027年6月30日 6月底前",
                "完成南河清淤 | 县水务局 | 县财政局 | 尽快; DUE 尽快 6月底前",
                "完成南河清淤 | 县水务局 | 县财政局 | ; DUE  6月底前",
                "由县水务局牵头，6月底前完成南河清淤。 | 县水务局 | 县财政局 | 9月底前; DUE 9月底前 6月底前",
            })
    void tellsWhatARowSaysOtherwise(String row, String difference) {
        assertThat(differences(
                        row, "完成校舍安全排查 | 县教育局 |  | 5月15日前", "编制防火预案 | 县林业局 |  | ", "补齐救生衣 | 县应急管理局 |  | 10个工作日内"))
                .containsExactly(difference);
    }

    @Test
    void tellsWhatStandsOnOneSideOnly() {
        assertThat(differences(
                        "完成南河清淤 | 县水务局 | 县财政局 | 6月底前", "补齐救生衣 | 县应急管理局 |  | 10个工作日内", "采购扫雪车两辆 | 县城管局 |  | 9月底前"))
                .containsExactly("ABSENT 完成南河清淤 二、县教育局要在5月15日前完成校舍安全排查。”“三、县林业局要编制防火预案。", "ADDED 采购扫雪车两辆 采购扫雪车两辆");
    }

    @Test
    void countsARowThatJoinsTwoTasksAsBoth() {
        assertThat(differences(
                        "完成南河清淤 | 县水务局 | 县财政局 | 6月底前",
                        "县教育局要在5月15日前完成校舍安全排查，县林业局要编制防火预案 | 县教育局 |  | 5月15日前",
                        "补齐救生衣 | 县应急管理局 |  | 10个工作日内"))
                .isEmpty();
    }

    @Test
    void takesATextWithoutTasksInATableForNoLedger() {
        Document minutes = document(MINUTES);
        Document ledger = document(ledger("完成南河清淤 | 县水务局 | 县财政局 | 6月底前"));

        assertThat(LedgerComparison.isLedger(ANALYZER.analyze(minutes), minutes))
                .isFalse();
        assertThat(LedgerComparison.isLedger(ANALYZER.analyze(ledger), ledger)).isTrue();
    }

    private static List<String> differences(String... rows) {
        LedgerComparison comparison = new LedgerComparison(ANALYZER.analyze(document(MINUTES)));
        List<String> differences = new ArrayList<>();
        for (MeetingRecord record : comparison.compared(ANALYZER.analyze(document(ledger(rows))))) {
            Counterpart counterpart = record.counterpart();
            assertThat(counterpart).isNotNull();
            for (Discrepancy each : counterpart.discrepancies()) {
                differences.add(each.kind() + " " + each.text() + " " + each.other());
            }
        }
        return differences;
    }

    private static String ledger(String... rows) {
        return "青禾县督办台账\n| 议定事项 | 牵头单位 | 配合单位 | 完成时限 |\n| " + String.join(" |\n| ", rows) + " |\n";
    }

    private static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(Block.Paragraph.body(new Location(start, start + line.length(), 0, blocks.size() + 1, 0)));
            }
            start += line.length() + 1;
        }
        return new Document("text", text, blocks);
    }
}

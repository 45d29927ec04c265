package io.duban.engine.analysis.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.analysis.layout.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scans and forms break off anywhere: a sentence cut at any place is read, and never breaks the analysis of its file. */
class CutSentencesTest {
    private final ChineseRecordAnalyzer analyzer = new ChineseRecordAnalyzer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit/units.csv",
                "accountability/accountability.csv",
                "time/deadlines.csv",
                "time/no-deadlines.txt"
            })
    void aSentenceThatBreaksOffIsRead(String table) {
        for (String sentence : sentences(table)) {
            List<String> lines = new ArrayList<>(List.of("青河镇修桥会议纪要"));
            for (int end = 1; end <= sentence.length(); end++) {
                lines.add(sentence.substring(0, end));
            }

            assertThat(analyzer.analyze(Texts.document(lines.toArray(String[]::new))))
                    .as(sentence)
                    .isNotEmpty();
        }
    }

    private static List<String> sentences(String table) {
        return Tables.lines(table).stream()
                .map(line -> line.split("\\|", -1)[0].strip())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}

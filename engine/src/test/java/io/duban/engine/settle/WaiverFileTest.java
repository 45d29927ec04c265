package io.duban.engine.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.api.LocalizedText;
import io.duban.api.report.Waiver;
import io.duban.api.rule.Rule;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverFileTest {
    private static final LocalizedText WORDS = new LocalizedText("题", "title");
    private static final List<Rule> RULES = List.of(new Rule(
            "SV-01",
            WORDS,
            Map.of(),
            "supervision",
            null,
            Set.of(),
            List.of(),
            Map.of(),
            WORDS,
            "1",
            List.of("SV-99"),
            ""));
    private static final String TEXT =
            """
            waivers:
              - rule: SV-01
                scope: { file: "水利局/*", finding: 0123456789abcdef }
                reason: 汛期应急
                who: 周明
                until: 2027-06-30
              - rule: SV-99
                scope: all
                reason: 旧编号
                who: 周明
                until: 2027-06-30
            """;

    @Test
    void saysWhatWhereWhyWhoAndUntilWhen() {
        List<ScopedWaiver> waivers = read(TEXT);

        assertThat(waivers.get(0))
                .isEqualTo(new ScopedWaiver(
                        new Waiver(
                                "SV-01",
                                "file: 水利局/*, finding: 0123456789abcdef",
                                "汛期应急",
                                "周明",
                                LocalDate.of(2027, 6, 30),
                                "w.yaml:2"),
                        "水利局/*",
                        null,
                        "0123456789abcdef"));
        assertThat(waivers.get(1).waiver().rule()).isEqualTo("SV-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule: SV-01 | rule: SV-011 | 2 | SV-01",
                "    reason: 汛期应急 | '' | 2 | reason",
                "    who: 周明 | '' | 2 | who",
                "    until: 2027-06-30 | '' | 2 | until",
                "reason: 汛期应急 | reason: ' ' | 4 | reason",
                "until: 2027-06-30 | until: 2027年6月 | 6 | 2027-06-30",
                "scope: all | scope: some | 8 | all",
                "{ file: \"水利局/*\", | { files: \"水利局/*\", | 3 | file",
                "waivers: | waiver: | 1 | waivers",
            })
    void leavesNothingOutAndKnowsNothingElse(String right, String wrong, int line, String named) {
        int at = TEXT.indexOf(right);
        String text = TEXT.substring(0, at) + wrong + TEXT.substring(at + right.length());

        RuleSetException refused = catchThrowableOfType(RuleSetException.class, () -> read(text));

        assertThat(refused.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.line()).as(d.toString()).isEqualTo(line);
            assertThat(d.message().zh()).contains(named);
        });
    }

    private static List<ScopedWaiver> read(String text) {
        return WaiverFile.read(new RuleFile("", "w.yaml", text), RULES);
    }
}

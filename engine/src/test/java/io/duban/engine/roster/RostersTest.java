package io.duban.engine.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.api.Language;
import io.duban.engine.analysis.name.KnownUnit;
import io.duban.engine.analysis.name.KnownUnit.Former;
import io.duban.engine.rule.source.RuleSetException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RostersTest {
    private static final List<KnownUnit> EXPECTED = List.of(
            new KnownUnit(
                    "青禾县城市运行管理中心",
                    List.of("城运中心", "县城运中心"),
                    List.of(new Former("县城市管理指挥中心", LocalDate.of(2024, 3, 1)))),
            new KnownUnit("大联勤办公室", List.of(), List.of(new Former("联勤办", null))));

    private static final String TABLE =
            """
            单位,简称,撤销名称,撤销日期
            青禾县城市运行管理中心,城运中心、县城运中心,县城市管理指挥中心,2024-03-01

            "大联勤办公室",,联勤办,
            """;

    @TempDir
    private Path folder;

    @Test
    void readsYaml() throws IOException {
        assertThat(
                        load(
                                "a.yaml",
                                """
                units:
                  - name: 青禾县城市运行管理中心
                    aliases: [城运中心, 县城运中心]
                    former:
                      - { name: 县城市管理指挥中心, since: 2024-03-01 }
                  - name: 大联勤办公室
                    former: [ { name: 联勤办 } ]
                """))
                .isEqualTo(EXPECTED);
    }

    @Test
    void readsATableInTheEncodingsThatSpreadsheetsWrite() throws IOException {
        assertThat(load("a.csv", TABLE)).isEqualTo(EXPECTED);
        assertThat(load("b.csv", "\ufeff" + TABLE.replace("\n", "\r\n"))).isEqualTo(EXPECTED);
        Path gbk = Files.write(folder.resolve("c.csv"), TABLE.getBytes(Charset.forName("GB18030")));
        assertThat(Rosters.load(gbk)).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.yaml | units:\\n  - nam: 城运中心 | a.yaml:2: | name",
                "a.yaml | units:\\n  - name: 城运中心\\n    former: [ { name: 旧, since: 3月 } ] | a.yaml:3: | 2024-03-01",
                "a.yaml | units:\\n  - name: 城 | a.yaml:2: | two characters",
                "a.yaml | units:\\n  - name: 甲局\\n  - name: 乙局\\n    aliases: [甲局] | a.yaml:3: | keep one",
                "a.yaml | units: [] | a.yaml: | at least one",
                "a.yaml | units: [ | a.yaml: | YAML",
                "a.csv | name,alias\\n甲局,甲 | a.csv:1: | aliases",
                "a.csv | aliases\\n甲局 | a.csv:1: | name",
                "a.csv | name,aliases\\n甲局,一甲,二甲 | a.csv:2: | semicolon",
                "a.csv | name,since\\n甲局,去年 | a.csv:2: | 2024-03-01",
                "a.csv | name,aliases\\n,甲局 | a.csv:2: | name of the unit",
                "a.txt | 甲局 | a.txt: | .csv"
            })
    void aFaultIsToldWithItsPlaceAndRemedy(String name, String content, String place, String remedy) {
        assertThatThrownBy(() -> load(name, content.replace("\\n", "\n")))
                .isInstanceOfSatisfying(RuleSetException.class, fault -> assertThat(
                                fault.diagnostics().get(0).in(Language.EN))
                        .contains(place, remedy));
    }

    private List<KnownUnit> load(String name, String content) throws IOException {
        return Rosters.load(Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8));
    }
}

package io.duban.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.api.document.Location;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.Placeholder;
import io.duban.api.rule.Outcome;
import io.duban.api.rule.Outcome.Violated;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.RuleSet;
import io.duban.engine.rule.source.RuleSetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of words and patterns in rule sets of users. */
class WordsAndPatternsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "text matches \"X+局\", true",
        "text matches \"X局\", false",
        "text matches \"局\", false",
        "text not matches \"X+局\", false",
        "text not matches \"[0-9]+\", true",
        "location.start == 5 && text matches \"(X|Y)*.\", true",
        "text matches \"[0-9]+\" || text matches \"..局\", true",
        "text in ( words(\"units\") ), true",
        "text not in ( words( \"units\" ) ), false",
        "text contains words(\"ends\"), true",
        "text str[endsWith] words(\"ends\") && text str[startsWith] words(\"ends\"), false",
        "text not contains words(\"ends\"), false",
    })
    void decideAlikeWhenAskedAndWhenTraced(String constraint, boolean holds) {
        RuleSet set = rule("$p : Placeholder( " + constraint + " )");

        MeetingRecord record = Records.minutes(List.of(), Records.placeholder(5));

        assertThat(outcome(set, record) instanceof Violated).isEqualTo(holds);
        Why why = Why.of(set, set.rules().get(0), record);
        assertThat(why.steps().get(0).after() > 0).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting.host.text matches \".*\"", "meeting.host.text not matches \"王.*\""})
    void ofNothingNoPatternHolds(String constraint) {
        RuleSet set = rule("$p : MeetingRecord( " + constraint + " )");

        assertThat(outcome(set, Records.minutes(List.of()))).isInstanceOf(Outcome.Satisfied.class);
    }

    @Test
    void aPatternThatWouldRunForEverElsewhereIsDecidedAtOnce() {
        RuleSet set = rule("$p : Placeholder( text matches \"(X+)+Y\" )");
        Placeholder mask = new Placeholder("X".repeat(5_000), Location.of(0, 5_000), 1);

        assertThat(outcome(set, Records.minutes(List.of(), mask))).isInstanceOf(Outcome.Satisfied.class);
    }

    @Test
    void sentencesAndTablesUseTheSameWords() {
        Folder.of(folder, "", "OWN-9")
                .write(
                        "own.drl",
                        "rule \"OWN-9\" when $p : Placeholder( text == \"-\" ) then"
                                + " violations.report(\"OWN-9\", $p, 1); end");
        tables();
        new Folder(folder)
                .write("own.rules.md", "## QH-01 用了旧名\n\n当\n- 这处占位符包含词表“ends”\n\n那么\n- 报告这处占位符：“旧名”\n")
                .write("own.rules.csv", "编号,标题,要素,条件,阈值,消息\nQH-02,用了旧名,占位符,写作{文…},词表“units”,旧名\n");
        RuleSet set = UserRuleSets.load(folder).get(0);

        assertThat(set.evaluate(
                        Records.minutes(List.of(), Records.placeholder(5)),
                        new RuleSelection(Map.of("QH-01", Map.of(), "QH-02", Map.of()))))
                .allSatisfy(result -> assertThat(result.outcome()).isInstanceOf(Violated.class))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'text in ( words(\"unit\") )', own.drl, 3, units",
        "'text matches \"X[\"', own.drl, 2, missing closing ]",
        "'text matches \"(?=X)\"', own.drl, 2, RE2",
        "'text matches \"(X{99}){99}\"', own.drl, 2, 1000",
    })
    void whatIsWrongIsToldWithItsPlace(String constraint, String file, int line, String hint) {
        RuleSetException refused =
                catchThrowableOfType(RuleSetException.class, () -> rule("\n  $p : Placeholder( " + constraint + " )"));

        assertThat(refused.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.toString()).contains(file, hint);
            assertThat(diagnostic.line()).isBetween(1, line);
        });
    }

    @Test
    void anUnknownTableIsToldWithItsLineBelowWordsThatWerePutIn() throws IOException {
        RuleSetException refused = catchThrowableOfType(
                RuleSetException.class,
                () -> rule(
                        "$p : Placeholder( text contains words(\"ends\"), text contains words(\"ends\"),\n text in ( words(\"unit\") ),\n\n\n"
                                + " location.start == 5 )"));

        List<String> lines = Files.readAllLines(folder.resolve("own.drl"));
        assertThat(refused.diagnostics()).singleElement().satisfies(diagnostic -> assertThat(
                        lines.get(diagnostic.line() - 1))
                .contains("words(\"unit\")"));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'# 只有说明', 0", "'甲|\"乙\"', 2", "'甲\\n乙', 1"})
    void tablesHoldPlainWords(String table, int line) {
        Folder.of(folder, "").write("tables/units.txt", table.replace("|", "\n"));

        assertThat(catchThrowableOfType(RuleSetException.class, () -> UserRuleSets.load(folder))
                        .diagnostics())
                .anySatisfy(diagnostic -> {
                    assertThat(diagnostic.file()).endsWith("tables/units.txt");
                    assertThat(diagnostic.line()).isEqualTo(line);
                });
    }

    private RuleSet rule(String condition) {
        Folder.of(
                folder,
                "rule \"OWN-1\" when " + condition + "\nthen violations.report(\"OWN-1\", $p, 1); end",
                "OWN-1");
        tables();
        return UserRuleSets.load(folder).get(0);
    }

    private void tables() {
        new Folder(folder).write("tables/units.txt", "# 旧名\nXX局\n\nYY局\n").write("tables/ends.txt", "厅\n局\n");
    }

    private static Outcome outcome(RuleSet set, MeetingRecord record) {
        return set.evaluate(record, new RuleSelection(Map.of("OWN-1", Map.of())))
                .get(0)
                .outcome();
    }
}

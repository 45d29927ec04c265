package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.cli.Distribution.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule set of one's own: one rule, one page, no Java; and what becomes of slips of the pen in it. */
class RuleSetIT {
    private static final String MANIFEST =
            """
            id: stonebridge
            version: 1.0.0
            title: { zh: 石桥镇规则, en: Stonebridge rules }
            owner: 石桥镇党政办
            """;
    private static final String RULE =
            """
            package stonebridge

            import io.duban.api.record.Directive
            global io.duban.api.rule.Violations violations

            rule "SQ-01"
            when
                $task : Directive( task, leads.size > 1 )
            then
                violations.report("SQ-01", $task);
            end
            """;
    private static final String PAGE =
            """
            ---
            id: SQ-01
            title: { zh: 牵头单位不唯一, en: More than one lead }
            message: { zh: 这项任务有两个以上牵头单位, en: This task has more than one lead }
            severity: { minutes: error }
            category: stonebridge
            about: tasks
            needs: []
            citations:
              - { norm: 石桥镇党政办要求, article: "", status: house, url: "" }
            parameters: {}
            suggestion: { zh: 只留一个牵头单位, en: Keep one lead }
            since: 1.0.0
            aliases: []
            ---

            # SQ-01 牵头单位不唯一

            Reports a task that two or more units lead.
            """;
    private static final String MINUTES =
            """
            石桥镇校车工作专题会议纪要
            时间：2026年4月8日上午
            地点：镇政府二楼会议室
            主持人：林致远
            出席：周敏、韩立

            会议研究了校车工作。

            由镇教育办牵头、镇财政所牵头，5月底前印发校车补助办法。
            """;

    private final Distribution duban = Distribution.built();

    @TempDir
    Path folder;

    private Path rules;
    private Path minutes;

    @BeforeEach
    void writeRuleSet() throws IOException {
        rules = Files.createDirectories(folder.resolve("本镇规则"));
        Files.createDirectories(rules.resolve("pages"));
        write(rules.resolve("ruleset.yaml"), MANIFEST);
        write(rules.resolve("rules.drl"), RULE);
        write(rules.resolve("pages/SQ-01.md"), PAGE);
        minutes = write(folder.resolve("minutes.txt"), MINUTES);
    }

    @Test
    void addsItsFindingsToThoseOfTheBuiltInRules() throws Exception {
        Result without = duban.run("check", minutes);
        Result with = duban.run("check", "--rules", rules, minutes);

        assertThat(without.out()).doesNotContain("SQ-01");
        assertThat(with.exitCode()).isEqualTo(1);
        assertThat(with.out()).contains("error SQ-01 More than one lead", "⟦由镇教育办牵头、镇财政所牵头，5月底前印发校车补助办法。⟧");
    }

    @Test
    void isListedAndExplained() throws Exception {
        assertThat(duban.run("rules", "list", "--rules", rules).out()).contains("SQ-01", rules.toString());
        assertThat(duban.run("explain", "sq-01", "--rules", rules).out()).startsWith("SQ-01  More than one lead");
    }

    @ParameterizedTest
    @CsvSource({
        "rules.drl, leads.size, laeds.size, 'rules.drl:8', leads",
        "rules.drl, Directive(, Directve(, 'rules.drl:8', Directive",
        "rules.drl, '(\"SQ-01\"', '(\"SQ-10\"', 'rules.drl:', SQ-01",
        "pages/SQ-01.md, minutes:, minuts:, 'SQ-01.md:5', minutes",
        "pages/SQ-01.md, citations:, citatoins:, 'SQ-01.md:', citations",
        "ruleset.yaml, version:, versoin:, 'ruleset.yaml:', version",
    })
    void aSlipOfThePenStopsEverythingWithItsPlaceAndTheNearestWord(
            String file, String right, String wrong, String place, String nearest) throws Exception {
        Path written = rules.resolve(file);
        write(written, Files.readString(written, StandardCharsets.UTF_8).replace(right, wrong));

        Result result = duban.run("check", "--rules", rules, minutes);

        assertRefused(result, place, nearest);
    }

    @Test
    void anIdThatIsTakenIsRefused() throws Exception {
        write(rules.resolve("rules.drl"), RULE.replace("SQ-01", "RE-05"));
        Files.delete(rules.resolve("pages/SQ-01.md"));
        write(rules.resolve("pages/RE-05.md"), PAGE.replace("SQ-01", "RE-05"));

        assertRefused(
                duban.run("check", "--rules", rules, minutes), "RE-05", "required-elements", "built-in", "stonebridge");
    }

    @Test
    void aSetGivenTwiceIsRefused() throws Exception {
        assertRefused(duban.run("check", "--rules", rules, "--rules", rules, minutes), "stonebridge", rules.toString());
    }

    private static void assertRefused(Result result, String... named) {
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(named).doesNotContain("Exception", "\tat ");
    }

    private static Path write(Path file, String content) throws IOException {
        return Files.writeString(file, content, StandardCharsets.UTF_8);
    }
}

package io.duban.engine.rule.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.api.LocalizedText;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Citation;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.drl.DrlPrinter;
import io.duban.engine.rule.source.Diagnostic;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetException;
import io.duban.engine.rule.source.RuleSetManifest;
import io.duban.engine.rule.source.WordTables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceRuleReaderTest {
    private static final String RULES =
            """
            # 本县规则

            ## QH-01 牵头单位不唯一

            当
            - 有一项任务
            - 这项任务的牵头单位多于 1 个。
            - 这项任务不包含“共同牵头”、“联合牵头”

            那么
            - 报告这项任务：“{原文}有两个以上牵头单位”
            - 英文消息是“More than one lead”
            - 列为错误
            - 在讲话稿里列为提示
            - 只用于会议纪要、讲话稿
            - 没有任务时不适用
            - 依据“《青禾县督查办法》第三条”，已核实
            - 建议“只留一个牵头单位”

            两家都牵头，督办时不知道找谁。

            - 这是说明里的列表
            """;

    @Test
    void makesARuleAndItsPageOfASection() {
        PagedRule rule = read(RULES).get(0);

        assertThat(DrlPrinter.print("p", List.of(rule.rule()), "mvel"))
                .endsWith(
                        """
                        rule "QH-01" dialect "mvel" when
                            $task : io.duban.api.record.Directive( task(), leads().size() > 1, \
                        !( ( text contains "共同牵头" ) || ( text contains "联合牵头" ) ) )
                        then
                            violations.report("QH-01", $task);
                        end
                        """);
        Rule described = rule.page().rule();
        assertThat(described.title()).isEqualTo(new LocalizedText("牵头单位不唯一", "牵头单位不唯一"));
        assertThat(described.severities())
                .isEqualTo(Map.of(RecordKind.MINUTES, Severity.ERROR, RecordKind.SPEECH, Severity.INFO));
        assertThat(described.about()).isEqualTo("tasks");
        assertThat(described.citations())
                .containsExactly(new Citation("《青禾县督查办法》", "第三条", Citation.Status.VERIFIED, ""));
        assertThat(rule.page().message()).isEqualTo(new LocalizedText("{text}有两个以上牵头单位", "More than one lead"));
        assertThat(described.page()).startsWith("# QH-01").contains("督办时不知道找谁");
    }

    @Test
    void bringsInWhatASentenceSpeaksOf() {
        PagedRule rule = read(rule("- 这个时限早于开会日期", "- 报告这个时限：“{任务}已经过期”")).get(0);

        assertThat(DrlPrinter.print("p", List.of(rule.rule()), "mvel"))
                .contains(
                        """
                            $record : io.duban.api.record.MeetingRecord(  )
                            $task : io.duban.api.record.Directive( task() )
                            $deadline : io.duban.api.record.Deadline( \
                        ( $record.meeting.day() != null ) && ( due!.to < $record.meeting.day() ) ) \
                        from $task.deadlines()
                        """,
                        "violations.report(\"QH-01\", $deadline, $task.text());");
        assertThat(rule.page().message().zh()).isEqualTo("{0}已经过期");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- 这项任务没有责任单   | - 报告这项任务：“缺”         | 4 | 是“这项任务没有责任单位”",
                "- 这项任务没有责任单位了 | - 报告这项任务：“缺”        | 4 | 是“这项任务没有责任单位”",
                "- 这项任务没有责任单位 | - 报告这项工作：“缺”         | 6 | 报告这项任务：{文}",
                "- 这项任务没有责任单位 | - 列为严重错误               | 6 | 列为错误”，",
                "这项任务没有责任单位   | - 报告这项任务：“缺”         | 4 | “- ”",
                "- 这项任务没有责任单位 | - 报告这项任务：“缺{时限}”   | 6 | {时限}",
                "- 这项任务没有责任单位 | - 列为错误                   | 1 | 报告",
                "- 有一处占位符 ^- 有一项任务 | - 报告这项任务：“缺”   | 5 | 两条规则",
                "- 这项任务包含“a\\b”   | - 报告这项任务：“缺”         | 4 | 反斜杠",
            })
    void namesLineAndNearestSentence(String when, String then, int line, String near) {
        List<Diagnostic> wrong = refusal(rule(when.replace("^", "\n"), then));
        assertThat(wrong).first().satisfies(d -> {
            assertThat(d.file()).isEqualTo("own.rules.md");
            assertThat(d.rule()).isEqualTo("QH-01");
            assertThat(d.line()).isEqualTo(line);
            assertThat(d.message().zh()).contains(near);
        });
    }

    @ParameterizedTest
    @CsvSource({"QH_01 题", "qh-01 题", "QH-01", "题"})
    void wantsAnIdAndATitle(String heading) {
        assertThat(refusal(RULES.replace("QH-01 牵头单位不唯一", heading))).isNotEmpty();
    }

    @Test
    void wantsEveryIdToBeARule() {
        assertThat(refusal(RULES + "\n## QH-02 还没有写\n\n以后再写。\n"))
                .singleElement()
                .satisfies(d -> assertThat(d.message().zh()).contains("当"));
    }

    private static String rule(String when, String then) {
        return "## QH-01 题\n\n当\n" + when + "\n那么\n" + then + "\n";
    }

    private static List<PagedRule> read(String text) {
        RuleSetManifest manifest = new RuleSetManifest("own", "1.0.0", new LocalizedText("自定", "Own"), "县督查室");
        return SentenceRuleReader.read(manifest, WordTables.NONE, new RuleFile("own", "own.rules.md", text));
    }

    private static List<Diagnostic> refusal(String text) {
        return catchThrowableOfType(RuleSetException.class, () -> read(text)).diagnostics();
    }
}

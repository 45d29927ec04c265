package io.duban.engine.rule.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.api.document.Location;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Citation;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePageReaderTest {
    private static final String PAGE =
            """
            ---
            id: RE-99
            title: { zh: 缺时限, en: No deadline }
            message: { zh: 没有, en: none }
            severity: { minutes: error, speech: warning }
            category: required-elements
            about: tasks
            needs: [meeting.day]
            citations:
              - { norm: 办法, article: 第八条, status: verified, url: "https://example.org" }
            parameters: { words: "甲、乙" }
            suggestion: { zh: 补上, en: add it }
            since: 0.1.0
            aliases: []
            ---
            # RE-99

            ## 例子

            ```violating kind=minutes
            纪要
            ⟦要清淤。⟧
            ```

            ```compliant near-miss kind=speech
            讲话
            === 乙.txt
            又一篇
            讲话
            ```
            """;

    @Test
    void readsFrontMatterAndBody() {
        RulePage page = read(PAGE);

        assertThat(page.rule().severities())
                .containsEntry(RecordKind.MINUTES, Severity.ERROR)
                .containsEntry(RecordKind.SPEECH, Severity.WARNING)
                .hasSize(2);
        assertThat(page.rule().about()).isEqualTo("tasks");
        assertThat(page.rule().needs()).containsExactly("meeting.day");
        assertThat(page.rule().citations())
                .containsExactly(new Citation("办法", "第八条", Citation.Status.VERIFIED, "https://example.org"));
        assertThat(page.rule().parameters()).containsEntry("words", "甲、乙");
        assertThat(page.rule().page()).startsWith("# RE-99");
        assertThat(page.sections()).containsExactly("例子");
    }

    @Test
    void readsExamplesWithoutTheirMarksAndTheOthersOfTheirBatch() {
        assertThat(read(PAGE).examples())
                .containsExactly(
                        new PageExample(
                                true,
                                false,
                                RecordKind.MINUTES,
                                -1,
                                Map.of(),
                                "纪要\n要清淤。",
                                "",
                                Map.of(),
                                List.of(Location.of(3, 7)),
                                5),
                        new PageExample(
                                false,
                                true,
                                RecordKind.SPEECH,
                                -1,
                                Map.of(),
                                "讲话",
                                "",
                                Map.of("乙.txt", "又一篇\n讲话\n"),
                                List.of(),
                                10));
    }

    @ParameterizedTest
    @CsvSource({
        "'id: RE-99', 'id: re 99', 2",
        "'about: tasks', 'about: task', 7",
        "'meeting.day', 'meeting.dya', 8",
        "'speech: warning', 'speach: warning', 5",
        "'speech: warning', 'speech: warn', 5",
        "'status: verified', 'status: sure', 10",
        "'category:', 'categorie:', 6",
        "'suggestion: { zh: 补上, en: add it }', 'suggestion: { zh: 补上 }', 12",
        "'since: 0.1.0', '', 2",
        "'aliases: []', 'aliases: [', 14",
    })
    void refusesWhatIsUnknownOrMissingAndNamesTheLine(String right, String wrong, int line) {
        assertThat(catchThrowableOfType(RuleSetException.class, () -> read(PAGE.replace(right, wrong)))
                        .diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.line()).as(d.toString()).isEqualTo(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```violating kind=minutes\n无标记\n```",
                "```compliant\n⟦多余⟧\n```",
                "```violating\n⟦没有结束\n```",
                "```violating\n没有⟧开始\n```",
                "```violating near-miss\n⟦都要⟧\n```",
                "```compliant kind=minute\n错\n```",
                "```compliant nearmiss\n错\n```",
                "```compliant\n没有结束",
            })
    void refusesMalformedExamples(String fence) {
        RulePage page = read(PAGE + "\n" + fence + "\n");
        assertThat(catchThrowableOfType(RuleSetException.class, page::examples)).isNotNull();
    }

    @Test
    void knowsEveryElementByItsName() {
        assertThat(RecordElement.names()).doesNotHaveDuplicates().allMatch(n -> RecordElement.named(n)
                .isPresent());
    }

    private static RulePage read(String text) {
        return RulePageReader.read(new RuleFile("own", "own/pages/RE-99.md", text));
    }
}

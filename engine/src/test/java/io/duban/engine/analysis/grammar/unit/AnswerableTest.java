package io.duban.engine.analysis.grammar.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.engine.analysis.grammar.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerableTest {
    @ParameterizedTest
    @CsvSource({
        "各站站长是第一责任人。,true",
        "会议强调，站长是第一责任人，副站长为直接责任人。,true",
        "各站站长是第一责任人，要亲自巡查。,false",
        "各站要明确责任人。,false",
        "会议强调。,false"
    })
    void tellsWhoIsAnswerableFromWhatIsToBeDone(String text, boolean answerable) {
        assertThat(Answerable.only(Texts.clauses(text))).as(text).isEqualTo(answerable);
    }
}

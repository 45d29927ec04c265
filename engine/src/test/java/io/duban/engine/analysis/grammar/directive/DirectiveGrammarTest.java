package io.duban.engine.analysis.grammar.directive;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.Directive;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.grammar.SentenceReader;
import io.duban.engine.analysis.grammar.Texts;
import io.duban.engine.analysis.layout.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DirectiveGrammarTest {
    private final SentenceReader reader = new SentenceReader();

    @ParameterizedTest
    @CsvFileSource(resources = "orders.txt", delimiter = '|', encoding = "UTF-8")
    void findsAnOrder(String text) {
        assertThat(orders(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "no-orders.txt", delimiter = '|', encoding = "UTF-8")
    void findsNoneInInsightLackAndProcedure(String text) {
        assertThat(orders(text)).as(text).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            县水务局要在5月底前修好北闸。                     | TASK
            会议同意县水务局提出的护堤方案。                   | APPROVAL
            会议讨论通过了《闸门管护办法》，自6月1日起执行。          | APPROVAL
            各站要深刻领会护堤会议精神，提高认识。                | STUDY
            逾期未修好的，由县水务局通报批评。                  | INFORMATION
            县水务局加强巡堤，对私自开闸的依法查处。              | TASK
            护栏缺失3处，限5月13日前补齐，逾期每处罚款1000元。   | TASK
            东闸站抓好值守，西闸站备足沙袋，对脱岗的严肃追究责任。      | TASK
            """)
    void tellsWhatSortOfOrderItIs(String text, Directive.Kind kind) {
        assertThat(reader.read(Texts.sentence(text), null).directive())
                .as(text)
                .isNotNull()
                .extracting(Directive::kind)
                .isEqualTo(kind);
    }

    private boolean orders(String text) {
        Sentence sentence = Texts.sentence(text);
        SentenceReader.Reading reading = reader.read(sentence, null);
        return reading.directive() != null && reading.directive().confidence() > DirectiveGrammar.TENTATIVE;
    }

    @Test
    void namesThoseWhoCarryOutAThreatButNotThoseWhomItStrikes() {
        Sentence sentence = Texts.sentence("镇水务站要每天巡堤，漏报两次的，站长在全镇大会上作检讨，再漏的由镇纪委约谈。");

        assertThat(reader.read(sentence, null).units())
                .extracting(ResponsibleUnit::text)
                .containsExactly("镇水务站", "镇纪委");
    }

    @Test
    void readsASentenceOfNothingButMarks() {
        SentenceReader.Reading reading = reader.read(Texts.sentence("，。；"), null);

        assertThat(reading.directive()).isNull();
        assertThat(reading.clauses()).isEmpty();
    }
}

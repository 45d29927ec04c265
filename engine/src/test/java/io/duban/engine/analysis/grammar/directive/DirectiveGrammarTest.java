package io.duban.engine.analysis.grammar.directive;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.grammar.SentenceReader;
import io.duban.engine.analysis.grammar.Texts;
import io.duban.engine.analysis.layout.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

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

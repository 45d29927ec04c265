package io.duban.engine.analysis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StraightQuotesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"各村\"两委\"要\"回头看\"。|各村“两委”要“回头看”。", "各村“两委”要巡堤。|各村“两委”要巡堤。", "水管直径2\"，要更换。|水管直径2\"，要更换。"})
    void openAndCloseByTurnsWhereTheirNumberIsEven(String text, String curled) {
        assertThat(StraightQuotes.curled(text)).isEqualTo(curled);
    }
}

package io.duban.engine.analysis.grammar.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import org.junit.jupiter.api.Test;

class TimeStartsTest {
    @Test
    void everyNumeralAndEveryMaskCanBeginATime() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (Numerals.numeral((char) c) || Characters.mask((char) c)) {
                assertThat(TimeStarts.at((char) c)).as("U+%04X", c).isTrue();
            }
        }
    }
}

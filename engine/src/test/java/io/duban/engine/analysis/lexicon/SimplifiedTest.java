package io.duban.engine.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifiedTest {
    @ParameterizedTest
    @CsvSource({"會議紀要,会议纪要", "縣財政廳負責,县财政厅负责", "於後勤處徵收,于后勤处征收"})
    void readsTraditionalCharacters(String traditional, String simplified) {
        assertThat(Simplified.of(traditional)).isEqualTo(simplified);
    }

    @Test
    void leavesSimplifiedTextsAlone() {
        String text = "成效显著，乾县、慰藉、瞭望。";
        assertThat(Simplified.of(text)).isSameAs(text);
    }

    @Property
    void keepsEveryOffsetAndReadsAnyTextTheSameTwice(@ForAll String text) {
        String once = Simplified.of(text);

        assertThat(once).hasSameSizeAs(text);
        assertThat(Simplified.of(once)).isEqualTo(once);
    }
}

package io.duban.engine.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseSetTest {
    private static final PhraseSet PHRASES = PhraseSet.of("书记", "副书记", "镇长");

    @Test
    void findsTheLongestPhraseBeforeAnOffset() {
        assertThat(PHRASES.startBefore("镇副书记石大川", 0, 4)).isEqualTo(1);
        assertThat(PHRASES.startBefore("镇副书记石大川", 2, 4)).isEqualTo(2);
        assertThat(PHRASES.startBefore("石大川", 0, 3)).isEqualTo(-1);
    }

    @Test
    void countsEachPhraseOnce() {
        assertThat(PHRASES.distinct("镇长、书记、镇长")).isEqualTo(2);
    }

    @Test
    void hidesWhatAnOpaqueWordCoversAndFindsTheNamesOfTheRecord() {
        Hits hits = Lexicon.builtIn().match("石大川重要", new Names(List.of("石大川"), List.of()));

        assertThat(hits.first(WordClass.PERSON, 0, 3)).isZero();
        assertThat(hits.any(WordClass.MODAL, 0, 5)).isFalse();
    }
}

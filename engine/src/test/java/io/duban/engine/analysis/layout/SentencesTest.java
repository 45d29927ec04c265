package io.duban.engine.analysis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void keepsClosingQuotesWithTheSentenceBeforeThem() {
        String text = "他说：“马上修。”　下周通车！";
        assertThat(Sentences.split(text).stream().map(span -> text.substring(span.start(), span.end())))
                .containsExactly("他说：“马上修。”", "下周通车！");
    }

    @Property
    void putsEveryCharacterThatIsNotBlankIntoExactlyOneSentence(@ForAll("texts") String text) {
        int[] covered = new int[text.length()];
        for (Sentences.Span span : Sentences.split(text)) {
            for (int i = span.start(); i < span.end(); i++) {
                covered[i]++;
            }
        }
        for (int i = 0; i < covered.length; i++) {
            assertThat(covered[i]).isLessThanOrEqualTo(1);
            assertThat(covered[i] == 1 || Characters.blank(text.charAt(i))).isTrue();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("修路。；！？;”）》 　\n甲，：").ofMaxLength(40);
    }
}

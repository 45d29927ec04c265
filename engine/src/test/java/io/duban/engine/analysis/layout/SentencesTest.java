package io.duban.engine.analysis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @Test
    void keepsClosingQuotesWithTheSentenceBeforeThem() {
        String text = "他说：“马上修。”　下周通车！";
        assertThat(Sentences.split(text).stream().map(span -> text.substring(span.start(), span.end())))
                .containsExactly("他说：“马上修。”", "下周通车！");
    }

    @ParameterizedTest
    @CsvSource({"???镇长任组长。,1", "由???负责。,1", "怎么办???抓紧修。,2", "修不修？修！,2", "修完了???,1"})
    void doesNotEndAtANameThatLostItsEncoding(String text, int sentences) {
        assertThat(Sentences.split(text)).hasSize(sentences);
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

package io.duban.engine.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterSetTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "的", "和及与跟同或", "年月日号年", "、，,/ 　和\n", "一二三四五六七八九十百两零〇"})
    void hasTheCharactersGivenAndNoOther(String characters) {
        CharacterSet set = CharacterSet.of(characters);

        String found = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> set.has((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(found.chars().boxed())
                .containsExactlyInAnyOrderElementsOf(
                        characters.chars().distinct().boxed().toList());
    }
}

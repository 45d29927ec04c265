package io.duban.engine.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TrieTest {
    @Property
    void findsExactlyWhatANaiveSearchFinds(@ForAll("words") List<String> words, @ForAll("texts") String text) {
        Map<String, Integer> values = new HashMap<>();
        words.forEach(word -> values.putIfAbsent(word, values.size() + 1));
        Set<String> found = new HashSet<>();
        new Trie(values)
                .match(text, 0, text.length(), (start, end, value) -> found.add(start + "-" + end + ":" + value));

        assertThat(found).isEqualTo(naive(values, text));
    }

    @Property
    void findsTheLongestWordThatBeginsAtAnOffset(@ForAll("words") List<String> words, @ForAll("texts") String text) {
        PhraseSet phrases = new PhraseSet(words);
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            int longest = words.stream()
                    .filter(word -> text.startsWith(word, at))
                    .mapToInt(word -> at + word.length())
                    .max()
                    .orElse(-1);
            assertThat(phrases.endAt(text, at)).isEqualTo(longest);
        }
    }

    private static Set<String> naive(Map<String, Integer> values, String text) {
        Set<String> found = new HashSet<>();
        values.forEach((word, value) -> {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                found.add(at + "-" + (at + word.length()) + ":" + value);
            }
        });
        return found;
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("甲乙丙a")
                .ofMinLength(1)
                .ofMaxLength(4)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("甲乙丙a\uffff").ofMaxLength(30);
    }
}

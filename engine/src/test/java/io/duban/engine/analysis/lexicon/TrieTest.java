package io.duban.engine.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TrieTest {
    @Property
    void findsExactlyWhatANaiveSearchFinds(@ForAll("words") List<String> words, @ForAll("texts") String text) {
        Map<String, Integer> values = new HashMap<>();
        words.forEach(word -> values.putIfAbsent(word, WordClass.VERB.bit()));

        assertThat(found(new Trie(values), text)).isEqualTo(naive(values.keySet(), text));
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

    private static Set<String> found(Trie trie, String text) {
        Hits hits = Hits.of(text, trie);
        return IntStream.range(0, hits.size())
                .mapToObj(hit -> hits.start(hit) + "-" + hits.end(hit))
                .collect(Collectors.toSet());
    }

    private static Set<String> naive(Set<String> words, String text) {
        Set<String> found = new HashSet<>();
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                found.add(at + "-" + (at + word.length()));
            }
        }
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

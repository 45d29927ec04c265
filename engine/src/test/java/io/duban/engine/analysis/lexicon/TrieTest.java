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

        assertThat(found(new Trie(values), text)).isEqualTo(naive(values, text));
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
        Set<String> found = new HashSet<>();
        for (int start = 0; start < text.length(); start++) {
            int node = trie.root(text.charAt(start));
            for (int end = start + 1; node != 0; end++) {
                if (trie.value(node) != 0) {
                    found.add(start + "-" + end + ":" + trie.value(node));
                }
                node = end < text.length() ? trie.child(node, text.charAt(end)) : 0;
            }
        }
        return found;
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

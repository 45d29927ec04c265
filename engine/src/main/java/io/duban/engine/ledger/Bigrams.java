package io.duban.engine.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** 字对: the pairs of neighbouring letters, digits and Chinese characters of a text, by which two wordings are compared. */
record Bigrams(Set<String> pairs) {
    static Bigrams of(String text) {
        int[] letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < letters.length; i++) {
            pairs.add(new String(letters, i, 2));
        }
        return new Bigrams(pairs);
    }

    int size() {
        return pairs.size();
    }

    /** For each of many texts that has any pair in common with this one, how many. */
    Map<Integer, Integer> common(Map<String, Set<Integer>> texts) {
        Map<Integer, Integer> common = new HashMap<>();
        for (String pair : pairs) {
            for (int text : texts.getOrDefault(pair, Set.of())) {
                common.merge(text, 1, Integer::sum);
            }
        }
        return common;
    }
}

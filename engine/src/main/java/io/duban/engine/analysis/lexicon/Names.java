package io.duban.engine.analysis.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** 人名: the names of persons that one record's own lists mention, found again in its text. */
public final class Names {
    private final Trie trie;
    private final boolean empty;

    /** Names of two to four characters; others are left out. */
    public Names(Collection<String> names) {
        Map<String, Integer> words = new HashMap<>();
        names.stream()
                .filter(name -> name.length() >= 2 && name.length() <= 4)
                .forEach(name -> words.put(Simplified.of(name), WordClass.mask(WordClass.PERSON, WordClass.OPAQUE)));
        empty = words.isEmpty();
        trie = new Trie(words);
    }

    boolean empty() {
        return empty;
    }

    Trie trie() {
        return trie;
    }
}

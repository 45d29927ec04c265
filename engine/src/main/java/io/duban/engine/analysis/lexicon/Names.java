package io.duban.engine.analysis.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** 名单上的人和单位: what one record's own lists name, found again in its text. */
public final class Names {
    private static final int SHORTEST = 2;
    private static final int LONGEST_PERSON = 4;

    private final Trie trie;
    private final boolean empty;

    /**
     * Names of at least two characters; shorter ones are left out, and persons' of more than four.
     *
     * @param persons that the record names
     * @param units that it names
     */
    public Names(Collection<String> persons, Collection<String> units) {
        Map<String, Integer> words = new HashMap<>();
        units.stream()
                .filter(name -> name.length() >= SHORTEST)
                .forEach(name -> words.put(Simplified.of(name), WordClass.ROSTERED_UNIT.bit()));
        persons.stream()
                .filter(name -> name.length() >= SHORTEST && name.length() <= LONGEST_PERSON)
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

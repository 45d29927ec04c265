package io.duban.engine.analysis.lexicon;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 词组表: a small table of words that one reader looks for. Immutable and thread-safe. */
public final class PhraseSet {
    private final Trie trie;
    private final int longest;

    /** The words; repetitions and empty words are left out. */
    public PhraseSet(Collection<String> words) {
        Map<String, Integer> values = new HashMap<>();
        int most = 0;
        for (String word : words) {
            if (!word.isEmpty()) {
                values.putIfAbsent(word, values.size() + 1);
                most = Math.max(most, word.length());
            }
        }
        trie = new Trie(values);
        longest = most;
    }

    /** The words given. */
    public static PhraseSet of(String... words) {
        return new PhraseSet(List.of(words));
    }

    /** The words of a table that comes with the engine. */
    public static PhraseSet table(String name) {
        return new PhraseSet(Lexicon.table(name));
    }

    /** The end of the longest word that begins at the offset, or -1. */
    public int endAt(String text, int offset) {
        return endAt(text, offset, text.length());
    }

    /** The end of the longest word that begins at the offset and ends at or before {@code to}, or -1. */
    public int endAt(String text, int offset, int to) {
        return trie.longestAt(text, offset, to);
    }

    /** Whether the text begins with one of the words. */
    public boolean begins(String text) {
        return endAt(text, 0) >= 0;
    }

    /** The start of the longest word that ends at the offset and begins at or after {@code from}, or -1. */
    public int startBefore(String text, int from, int offset) {
        for (int start = Math.max(from, offset - longest); start < offset; start++) {
            if (isWord(text, start, offset)) {
                return start;
            }
        }
        return -1;
    }

    private boolean isWord(String text, int start, int end) {
        int node = trie.root(text.charAt(start));
        for (int i = start + 1; i < end && node != 0; i++) {
            node = trie.child(node, text.charAt(i));
        }
        return trie.value(node) != 0;
    }

    /** Whether the text ends with one of the words. */
    public boolean ends(String text) {
        return startBefore(text, 0, text.length()) >= 0;
    }

    /** The first offset between the bounds at which one of the words begins, or -1. */
    public int first(String text, int from, int to) {
        return trie.first(text, from, to);
    }

    /** Whether one of the words stands anywhere in the text. */
    public boolean within(String text) {
        return first(text, 0, text.length()) >= 0;
    }

    /** How many different words of the table stand in the text. */
    public int distinct(String text) {
        BitSet found = new BitSet();
        for (int start = 0; start < text.length(); start++) {
            int node = trie.root(text.charAt(start));
            for (int end = start + 1; node != 0; end++) {
                found.set(trie.value(node));
                node = end < text.length() ? trie.child(node, text.charAt(end)) : 0;
            }
        }
        found.clear(0);
        return found.cardinality();
    }
}

package io.duban.engine.analysis.lexicon;

import java.util.Arrays;
import java.util.Map;

/**
 * 词典树: all words of some tables in one prefix tree, laid out in arrays: a first character finds its node in one step,
 * and the children of a node are neighbours, mostly few. Node 0 is the root, and stands for none.
 *
 * <p>A walk goes from {@link #root} by {@link #child} until there is none; nodes with a {@link #value} end a word.
 */
final class Trie {
    private static final int FEWEST_ROOTS = 16;
    private static final int NODES_A_LONG = 4;
    private static final char ALONE = 0;
    private static final int SPREAD = 0x9E3779B1;

    private final char[] labels;
    private final int[] firstChild;
    private final int[] values;
    /** The nodes of first characters by their low bits, as many of these as keep all apart. */
    private final char[] roots;
    /** A bit for the first two characters of each word, or for its only one. */
    private final long[] beginnings;

    /**
     * Builds the tree.
     *
     * @param words each with a value other than 0
     */
    Trie(Map<String, Integer> words) {
        String[] sorted = words.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
        int most = 1;
        for (String word : sorted) {
            most += word.length();
        }
        char[] label = new char[most];
        int[] children = new int[most + 1];
        int[] value = new int[most];
        // The words that begin like a node lie together: each node has its range and how much they have in common.
        int[] from = new int[most];
        int[] to = new int[most];
        int[] common = new int[most];
        to[0] = sorted.length;
        int size = 1;
        for (int node = 0; node < size; node++) {
            int depth = common[node];
            int word = from[node];
            if (word < to[node] && sorted[word].length() == depth) {
                value[node] = words.get(sorted[word++]);
            }
            children[node] = size;
            while (word < to[node]) {
                char c = sorted[word].charAt(depth);
                label[size] = c;
                from[size] = word;
                common[size] = depth + 1;
                while (word < to[node] && sorted[word].charAt(depth) == c) {
                    word++;
                }
                to[size++] = word;
            }
        }
        children[size] = size;
        labels = Arrays.copyOf(label, size);
        firstChild = Arrays.copyOf(children, size + 1);
        values = Arrays.copyOf(value, size);
        roots = roots();
        beginnings = new long[Integer.highestOneBit(1 + size / NODES_A_LONG)];
        for (int first = firstChild[0]; first < firstChild[1]; first++) {
            if (values[first] != 0) {
                mark(labels[first], ALONE);
            }
            for (int next = firstChild[first]; next < firstChild[first + 1]; next++) {
                mark(labels[first], labels[next]);
            }
        }
    }

    private char[] roots() {
        for (int size = FEWEST_ROOTS; ; size *= 2) {
            char[] slots = new char[size];
            if (place(slots)) {
                return slots;
            }
        }
    }

    /** Whether all first characters find a slot of their own. */
    private boolean place(char[] slots) {
        for (int node = firstChild[0]; node < firstChild[1]; node++) {
            int slot = labels[node] & (slots.length - 1);
            if (slots[slot] != 0) {
                return false;
            }
            slots[slot] = (char) node;
        }
        return true;
    }

    /** The node of a first character, or 0. */
    int root(char first) {
        int node = roots[first & (roots.length - 1)];
        return labels[node] == first ? node : 0;
    }

    /** False where no word begins with the two characters; true almost only where one does. */
    boolean mayBegin(char first, char next) {
        int bit = bit(first, next);
        return (beginnings[bit / Long.SIZE] & (1L << bit)) != 0;
    }

    /** False where the character is no word by itself; true almost only where it is. */
    boolean mayBeWord(char only) {
        return mayBegin(only, ALONE);
    }

    private void mark(char first, char next) {
        int bit = bit(first, next);
        beginnings[bit / Long.SIZE] |= 1L << bit;
    }

    private int bit(char first, char next) {
        return ((first * SPREAD + next) * SPREAD) >>> Integer.numberOfLeadingZeros(beginnings.length * Long.SIZE - 1);
    }

    /** The node of the next character behind a node, or 0. */
    int child(int node, char next) {
        for (int i = firstChild[node]; i < firstChild[node + 1]; i++) {
            if (labels[i] == next) {
                return i;
            }
        }
        return 0;
    }

    /** The value of the word that ends with a node, or 0 where none does. */
    int value(int node) {
        return values[node];
    }

    /** The first offset between the bounds at which a word begins that ends within them, or -1. */
    int first(String text, int from, int to) {
        char[] nodes = roots;
        char[] first = labels;
        for (int start = from; start < to; start++) {
            char c = text.charAt(start);
            if (first[nodes[c & (nodes.length - 1)]] == c && longestAt(text, start, to) >= 0) {
                return start;
            }
        }
        return -1;
    }

    /** The end of the longest word that begins at an offset and ends at or before another, or -1. */
    int longestAt(String text, int start, int to) {
        int longest = -1;
        int node = start < to ? root(text.charAt(start)) : 0;
        int end = start + 1;
        while (node != 0) {
            longest = values[node] != 0 ? end : longest;
            node = end < to ? child(node, text.charAt(end++)) : 0;
        }
        return longest;
    }
}

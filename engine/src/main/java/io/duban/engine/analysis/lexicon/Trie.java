package io.duban.engine.analysis.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 词典树: all words of some tables in one prefix tree, laid out in arrays: pages over all characters for the first one,
 * then short runs of sorted children. Matching looks at each character of the text about twice.
 */
final class Trie {
    private static final int PAGE_BITS = 8;
    private static final int PAGE_SIZE = 1 << PAGE_BITS;

    /** Node of a first character, 0 for none; pages without words share one, so that a small tree stays small. */
    private final int[][] roots = new int[1 << (Character.SIZE - PAGE_BITS)][];

    private final char[] labels;
    private final int[] firstChild;
    private final int[] endOfChildren;
    private final int[] values;

    /** Takes what a match brings to light. */
    interface Sink {
        /** A word that stands between the offsets, with its value. */
        void found(int start, int end, int value);
    }

    /**
     * Builds the tree.
     *
     * @param words each with a value other than 0
     */
    Trie(Map<String, Integer> words) {
        Node root = new Node();
        words.forEach(root::add);
        int size = root.count();
        labels = new char[size];
        firstChild = new int[size];
        endOfChildren = new int[size];
        values = new int[size];
        layOut(root);
        int[] empty = new int[PAGE_SIZE];
        Arrays.fill(roots, empty);
        for (int child = firstChild[0]; child < endOfChildren[0]; child++) {
            char first = labels[child];
            int page = first >> PAGE_BITS;
            roots[page] = roots[page] == empty ? new int[PAGE_SIZE] : roots[page];
            roots[page][first & (PAGE_SIZE - 1)] = child;
        }
    }

    /** Breadth first, so that the children of a node are neighbours. */
    private void layOut(Node root) {
        List<Node> queue = new ArrayList<>();
        queue.add(root);
        for (int i = 0; i < queue.size(); i++) {
            Node node = queue.get(i);
            values[i] = node.value;
            firstChild[i] = queue.size();
            node.children.forEach((label, child) -> {
                labels[queue.size()] = label;
                queue.add(child);
            });
            endOfChildren[i] = queue.size();
        }
    }

    /** Gives all words between the bounds to the sink, by their first character and then their length. */
    void match(CharSequence text, int from, int to, Sink sink) {
        for (int start = from; start < to; start++) {
            matchAt(text, start, to, sink);
        }
    }

    /** Gives the words that begin at one offset to the sink, the shortest first. */
    void matchAt(CharSequence text, int start, int to, Sink sink) {
        int node = root(text.charAt(start));
        int end = start + 1;
        while (node != 0) {
            if (values[node] != 0) {
                sink.found(start, end, values[node]);
            }
            node = end < to ? child(node, text.charAt(end++)) : 0;
        }
    }

    /** The end of the longest word that begins at the offset and ends before {@code to}, or -1. */
    int longestAt(CharSequence text, int start, int to) {
        int longest = -1;
        int node = start < to ? root(text.charAt(start)) : 0;
        int end = start + 1;
        while (node != 0) {
            longest = values[node] != 0 ? end : longest;
            node = end < to ? child(node, text.charAt(end++)) : 0;
        }
        return longest;
    }

    private int root(char first) {
        return roots[first >> PAGE_BITS][first & (PAGE_SIZE - 1)];
    }

    private int child(int node, char label) {
        for (int i = firstChild[node]; i < endOfChildren[node]; i++) {
            if (labels[i] == label) {
                return i;
            }
        }
        return 0;
    }

    private static final class Node {
        private final TreeMap<Character, Node> children = new TreeMap<>();
        private int value;

        void add(String word, int bits) {
            Node node = this;
            for (int i = 0; i < word.length(); i++) {
                node = node.children.computeIfAbsent(word.charAt(i), c -> new Node());
            }
            node.value |= bits;
        }

        int count() {
            return 1 + children.values().stream().mapToInt(Node::count).sum();
        }
    }
}

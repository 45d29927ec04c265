package io.duban.engine.analysis.lexicon;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All words of the tables in one prefix tree, laid out in arrays: a table over all characters for the first one, then
 * short runs of sorted children. Matching looks at each character of the text about twice.
 */
final class Trie {
    /** Node of a first character, 0 for none. */
    private final int[] roots = new int[1 << 16];

    private final char[] labels;
    private final int[] firstChild;
    private final int[] endOfChildren;
    private final int[] classes;

    Trie(Map<String, Integer> words) {
        Node root = new Node();
        words.forEach((word, mask) -> root.add(word, mask));
        int size = root.count();
        labels = new char[size];
        firstChild = new int[size];
        endOfChildren = new int[size];
        classes = new int[size];
        layOut(root);
        for (int child = firstChild[0]; child < endOfChildren[0]; child++) {
            roots[labels[child]] = child;
        }
    }

    /** Breadth first, so that the children of a node are neighbours. */
    private void layOut(Node root) {
        List<Node> queue = new java.util.ArrayList<>();
        queue.add(root);
        for (int i = 0; i < queue.size(); i++) {
            Node node = queue.get(i);
            classes[i] = node.mask;
            firstChild[i] = queue.size();
            node.children.forEach((label, child) -> {
                labels[queue.size()] = label;
                queue.add(child);
            });
            endOfChildren[i] = queue.size();
        }
    }

    /** Adds the longest word of the tables that begins at each position, and those within it that end before it. */
    void match(CharSequence text, int from, int to, Hits hits) {
        for (int start = from; start < to; start++) {
            int node = roots[text.charAt(start)];
            int end = start + 1;
            while (node != 0) {
                if (classes[node] != 0) {
                    hits.add(start, end, classes[node]);
                }
                node = end < to ? child(node, text.charAt(end++)) : 0;
            }
        }
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
        private int mask;

        void add(String word, int bits) {
            Node node = this;
            for (int i = 0; i < word.length(); i++) {
                node = node.children.computeIfAbsent(word.charAt(i), c -> new Node());
            }
            node.mask |= bits;
        }

        int count() {
            return 1 + children.values().stream().mapToInt(Node::count).sum();
        }
    }
}

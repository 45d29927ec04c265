package io.duban.engine.analysis.lexicon;

import java.util.Arrays;

/**
 * The words found in a text, in the order of their first character, shorter ones first; each with its classes. Words
 * that lie within an {@link WordClass#OPAQUE} word are left out.
 */
public final class Hits {
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int[] classes = new int[32];
    private int size;
    private int[] firsts = {};

    Hits() {}

    /** Adds the words of a table, by their first character and then their length. */
    void add(Trie table, String text) {
        int length = text.length();
        for (int start = 0; start < length; start++) {
            int node = table.root(text.charAt(start));
            int end = start + 1;
            while (node != 0) {
                if (table.value(node) != 0) {
                    add(start, end, table.value(node));
                }
                node = end < length ? table.child(node, text.charAt(end++)) : 0;
            }
        }
    }

    private void add(int start, int end, int mask) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            classes = Arrays.copyOf(classes, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        classes[size++] = mask;
    }

    /** Restores the order after words of another table were added; hits that were in order stay cheap. */
    void sort() {
        for (int i = 1; i < size; i++) {
            int start = starts[i];
            int end = ends[i];
            int mask = classes[i];
            int j = i - 1;
            while (j >= 0 && (starts[j] > start || (starts[j] == start && ends[j] > end))) {
                starts[j + 1] = starts[j];
                ends[j + 1] = ends[j];
                classes[j + 1] = classes[j];
                j--;
            }
            starts[j + 1] = start;
            ends[j + 1] = end;
            classes[j + 1] = mask;
        }
    }

    /** Puts the words in their final form: opaque ones have done their work, and each offset finds its words at once. */
    void seal(int length) {
        hideOpaque();
        firsts = new int[length + 1];
        int hit = 0;
        for (int offset = 0; offset <= length; offset++) {
            while (hit < size && starts[hit] < offset) {
                hit++;
            }
            firsts[offset] = hit;
        }
    }

    /** Takes out what opaque words cover, and the opaque words that have no other class. */
    private void hideOpaque() {
        boolean[] hidden = new boolean[size];
        for (int i = 0; i < size; i++) {
            if ((classes[i] & WordClass.OPAQUE.bit()) != 0) {
                hidden[i] |= classes[i] == WordClass.OPAQUE.bit();
                hideWithin(i, hidden);
            }
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!hidden[i]) {
                starts[kept] = starts[i];
                ends[kept] = ends[i];
                classes[kept++] = classes[i];
            }
        }
        size = kept;
    }

    private void hideWithin(int cover, boolean[] hidden) {
        for (int i = cover - 1; i >= 0 && starts[i] == starts[cover]; i--) {
            hidden[i] = true;
        }
        for (int i = cover + 1; i < size && starts[i] < ends[cover]; i++) {
            hidden[i] |= starts[i] > starts[cover] && ends[i] <= ends[cover];
        }
    }

    /** Number of words found. */
    public int size() {
        return size;
    }

    /** Offset of the first character of a word. */
    public int start(int hit) {
        return starts[hit];
    }

    /** Offset after the last character of a word. */
    public int end(int hit) {
        return ends[hit];
    }

    /** Whether the word is of the class. */
    public boolean is(int hit, WordClass wordClass) {
        return (classes[hit] & wordClass.bit()) != 0;
    }

    /** The first word that begins at or after an offset. */
    public int firstFrom(int offset) {
        return offset >= firsts.length ? size : firsts[Math.max(0, offset)];
    }

    /** The first word of the class that lies within the bounds, or -1. */
    public int first(WordClass wordClass, int from, int to) {
        for (int i = firstFrom(from); i < size && starts[i] < to; i++) {
            if (ends[i] <= to && is(i, wordClass)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word of the class lies within the bounds. */
    public boolean any(WordClass wordClass, int from, int to) {
        return first(wordClass, from, to) >= 0;
    }

    /** Whether a word of any of the masked classes lies within the bounds. */
    public boolean anyOf(int mask, int from, int to) {
        for (int i = firstFrom(from); i < size && starts[i] < to; i++) {
            if (ends[i] <= to && (classes[i] & mask) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of any of the masked classes begins at the offset. */
    public boolean anyAt(int mask, int offset) {
        for (int i = firstFrom(offset); i < size && starts[i] == offset; i++) {
            if ((classes[i] & mask) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is of any of the masked classes. */
    public boolean isAny(int hit, int mask) {
        return (classes[hit] & mask) != 0;
    }

    /** The end of the longest word of the class that begins at the offset, or -1. */
    public int longestAt(WordClass wordClass, int offset) {
        int longest = -1;
        for (int i = firstFrom(offset); i < size && starts[i] == offset; i++) {
            if (is(i, wordClass)) {
                longest = Math.max(longest, ends[i]);
            }
        }
        return longest;
    }

    /** Whether a word of the class ends at the offset and begins at or after {@code from}. */
    public boolean endsAt(WordClass wordClass, int from, int offset) {
        for (int i = firstFrom(Math.max(from, offset - 8)); i < size && starts[i] < offset; i++) {
            if (ends[i] == offset && is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }
}

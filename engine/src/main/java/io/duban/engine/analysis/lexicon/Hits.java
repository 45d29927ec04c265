package io.duban.engine.analysis.lexicon;

import java.util.Arrays;

/**
 * The words found in a text, in the order of their first character, shorter ones first; each with its classes. Words
 * that lie within an {@link WordClass#OPAQUE} word have none.
 */
public final class Hits {
    private static final int LONGEST_PLACE = 6;
    private static final int PLACES =
            WordClass.mask(WordClass.UNIT_SUFFIX, WordClass.UNIT_CLASS, WordClass.ROSTERED_UNIT, WordClass.OPAQUE);
    private static final int GOING_ON = WordClass.mask(
            WordClass.VERB, WordClass.ADVERB, WordClass.PERSON, WordClass.UNIT_SUFFIX, WordClass.COGNITION);
    private static final int SANCTIONS = WordClass.mask(WordClass.SANCTION, WordClass.ENFORCEMENT);

    private final int[] firsts;
    private int[] starts;
    private int[] ends;
    private int[] classes;
    private int size;

    private Hits(int length) {
        firsts = new int[length + 1];
        int expected = length / 2 + 8;
        starts = new int[expected];
        ends = new int[expected];
        classes = new int[expected];
    }

    /** The words of some tables in a text. */
    static Hits of(String text, Trie... tables) {
        int length = text.length();
        Hits hits = new Hits(length);
        for (int start = 0; start < length; start++) {
            hits.firsts[start] = hits.size;
            for (Trie table : tables) {
                hits.add(table, text, start);
            }
        }
        hits.firsts[length] = hits.size;
        hits.dropStraddled();
        hits.hideOpaque(text);
        return hits;
    }

    private void add(Trie table, String text, int start) {
        char first = text.charAt(start);
        int end = start + 1;
        boolean longer = end < text.length() && table.mayBegin(first, text.charAt(end));
        if (!longer && !table.mayBeWord(first)) {
            return;
        }
        int node = table.root(first);
        while (node != 0) {
            if (table.value(node) != 0) {
                add(start, end, table.value(node));
            }
            node = longer && end < text.length() ? table.child(node, text.charAt(end++)) : 0;
        }
    }

    private void add(int start, int end, int mask) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            classes = Arrays.copyOf(classes, size * 2);
        }
        int at = size++;
        while (at > firsts[start] && ends[at - 1] > end) {
            ends[at] = ends[at - 1];
            classes[at] = classes[at - 1];
            at--;
        }
        starts[size - 1] = start;
        ends[at] = end;
        classes[at] = mask;
    }

    /** Takes all classes from what opaque words cover. */
    private void hideOpaque(String text) {
        for (int cover = 0; cover < size; cover++) {
            if ((classes[cover] & WordClass.OPAQUE.bit()) == 0) {
                continue;
            }
            if (within(cover)
                    || goesBeyond(cover)
                    || ("所站".indexOf(text.charAt(starts[cover])) >= 0 && placed(cover))) {
                continue;
            }
            for (int i = firsts[starts[cover]]; i < size && starts[i] < ends[cover]; i++) {
                boolean shorter = ends[i] - starts[i] < ends[cover] - starts[cover];
                if (shorter && ends[i] <= ends[cover]) {
                    // An opaque word within another still hides what stands in both.
                    classes[i] &= WordClass.OPAQUE.bit();
                }
            }
        }
    }

    /** 办事处|分管, 检查处: takes all classes from sanctions that run into such a word or are its end. */
    private void dropStraddled() {
        for (int word = 0; word < size; word++) {
            if ((classes[word] & WordClass.NO_SANCTION.bit()) == 0) {
                continue;
            }
            for (int i = firsts[Math.max(0, starts[word] - 1)]; i < size && starts[i] < ends[word]; i++) {
                boolean into = starts[i] < starts[word] && ends[i] > starts[word] && ends[i] < ends[word];
                boolean end = starts[i] > starts[word] && ends[i] == ends[word];
                if ((into || end) && isAny(i, SANCTIONS)) {
                    classes[i] = 0;
                }
            }
        }
    }

    /** 要|领会, 应|验收: whether a longer word begins behind the modal that the opaque word begins with. */
    private boolean goesBeyond(int cover) {
        int modal = longestAt(WordClass.MODAL, starts[cover], ends[cover] - 1);
        for (int i = modal < 0 ? size : firsts[modal]; i < size && starts[i] == modal; i++) {
            if (ends[i] > ends[cover] && (classes[i] & GOING_ON) != 0) {
                return true;
            }
        }
        return false;
    }

    private int longestAt(WordClass wordClass, int offset, int to) {
        int longest = -1;
        for (int i = firstFrom(offset); i < size && starts[i] == offset; i++) {
            if (ends[i] <= to && is(i, wordClass)) {
                longest = Math.max(longest, ends[i]);
            }
        }
        return longest;
    }

    /** 业主|要, but not 门店|主要: whether a word for persons ends with the first character of an opaque word, which then is none. */
    private boolean within(int cover) {
        int before = starts[cover] - 1;
        for (int i = before < 0 ? size : firsts[before]; i < size && starts[i] == before; i++) {
            if (ends[i] == before + 2 && (classes[i] & WordClass.PERSON.bit()) != 0) {
                return !endsAt(WordClass.UNIT_SUFFIX, Math.max(0, before - 3), starts[cover]);
            }
        }
        return false;
    }

    /** 公共场所|要做好, 税务所|要, 车站|在: whether a word for a place or a unit ends with the first character of an opaque word. */
    private boolean placed(int cover) {
        int end = starts[cover] + 1;
        for (int i = firsts[Math.max(0, end - LONGEST_PLACE)]; i < size && starts[i] < end - 1; i++) {
            if (ends[i] == end && (classes[i] & PLACES) != 0) {
                return true;
            }
        }
        return false;
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
        return firstOf(wordClass.bit(), from, to);
    }

    private int firstOf(int mask, int from, int to) {
        for (int i = firstFrom(from); i < size && starts[i] < to; i++) {
            if (ends[i] <= to && isAny(i, mask)) {
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
        return firstOf(mask, from, to) >= 0;
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

    /** The classes of all words that begin between two offsets, as a mask. */
    public int classes(int from, int to) {
        int mask = 0;
        for (int i = firstFrom(from); i < size && starts[i] < to; i++) {
            mask |= classes[i];
        }
        return mask;
    }

    /** Whether the word is of any of the masked classes. */
    public boolean isAny(int hit, int mask) {
        return (classes[hit] & mask) != 0;
    }

    /** The end of the longest word of the class that begins at the offset, or -1. */
    public int longestAt(WordClass wordClass, int offset) {
        return longestAt(wordClass, offset, Integer.MAX_VALUE);
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

package io.duban.engine.analysis.lexicon;

/**
 * 字集: a small set of characters that one reader looks for. Asked of every character of a text, it answers in one step, where a
 * search through a string of them takes ten. Immutable and thread-safe.
 */
public final class CharacterSet {
    /** Each character by its low bits, as many of these as keep all apart. */
    private final char[] slots;

    private CharacterSet(char[] slots) {
        this.slots = slots;
    }

    /** The characters given; NUL is none. */
    public static CharacterSet of(String characters) {
        for (int size = Integer.highestOneBit(Math.max(1, characters.length())) * 2; ; size *= 2) {
            char[] slots = new char[size];
            if (place(characters, slots)) {
                return new CharacterSet(slots);
            }
        }
    }

    /** Whether all find a slot of their own. */
    private static boolean place(String characters, char[] slots) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            int slot = c & (slots.length - 1);
            if (slots[slot] != 0 && slots[slot] != c) {
                return false;
            }
            slots[slot] = c;
        }
        return true;
    }

    /** Whether the character is one of them. */
    public boolean has(char c) {
        return slots[c & (slots.length - 1)] == c && c != 0;
    }
}

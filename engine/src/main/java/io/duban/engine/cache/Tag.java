package io.duban.engine.cache;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.stream.Stream;

/** 标记: what kind of value follows. */
enum Tag {
    NULL('0'),
    /** One that was there before, by its number. */
    AGAIN('='),
    STRING('t'),
    INT('i'),
    DOUBLE('d'),
    BOOLEAN('b'),
    DATE('D'),
    CONSTANT('c'),
    LIST('l'),
    SET('s'),
    MAP('m'),
    RECORD('r');

    /** Only values of the model are written and read: a file may come from anywhere. */
    static final String PACKAGE = "io.duban.api.";

    private static final Map<Integer, Tag> BY_LETTER =
            Stream.of(values()).collect(toUnmodifiableMap(Tag::letter, tag -> tag));

    private final char letter;

    Tag(char letter) {
        this.letter = letter;
    }

    /** The byte that stands for it. */
    int letter() {
        return letter;
    }

    /**
     * The tag that a byte stands for.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    static Tag of(int letter) {
        Tag tag = BY_LETTER.get(letter);
        if (tag == null) {
            throw new IllegalArgumentException("unknown tag " + letter);
        }
        return tag;
    }
}

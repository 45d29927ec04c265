package io.duban.plugins.rtf;

import java.nio.charset.Charset;

/**
 * 组状态: what holds until the group ends.
 *
 * @param destination where text goes
 * @param charset of bytes
 * @param fallback how many characters follow each Unicode character for programs that know none
 * @param hidden whether text is hidden
 * @param deleted whether text is a tracked deletion
 * @param style number of the paragraph style that is being defined, -1 for none
 */
record State(Destination destination, Charset charset, int fallback, boolean hidden, boolean deleted, int style) {
    /** 去处. */
    enum Destination {
        BODY,
        /** 自动编号 as the program that saved it rendered it. */
        LABEL,
        NOTE,
        TEXT_BOX,
        FURNITURE,
        /** 字体表. */
        FONTS,
        /** 样式表. */
        STYLES,
        /** A shape, of which only the text within its box counts. */
        SHAPE,
        SKIPPED
    }

    State to(Destination other) {
        return new State(other, charset, fallback, hidden, deleted, style);
    }

    State in(Charset other) {
        return new State(destination, other, fallback, hidden, deleted, style);
    }

    State withFallback(int count) {
        return new State(destination, charset, count, hidden, deleted, style);
    }

    State hiding(boolean hides) {
        return new State(destination, charset, fallback, hides, deleted, style);
    }

    State deleting(boolean deletes) {
        return new State(destination, charset, fallback, hidden, deletes, style);
    }

    State defining(int number) {
        return new State(destination, charset, fallback, hidden, deleted, number);
    }

    /** Text properties as they are without any said. */
    State plain(Charset usual) {
        return new State(destination, usual, fallback, false, false, style);
    }

    boolean isShown() {
        return !hidden
                && !deleted
                && switch (destination) {
                    case BODY, LABEL, NOTE, TEXT_BOX, FURNITURE -> true;
                    case FONTS, STYLES, SHAPE, SKIPPED -> false;
                };
    }
}

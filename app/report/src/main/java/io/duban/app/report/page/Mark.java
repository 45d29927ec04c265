package io.duban.app.report.page;

import io.duban.api.document.Location;
import java.util.Comparator;
import java.util.List;

/**
 * 标注: an element marked in the text.
 *
 * @param place what is marked
 * @param kind of element
 * @param look the classes of its style, such as {@code unit}
 * @param tag the letters set before it, for those who see no colours
 * @param words what it is
 * @param entry id of its entry in a list, to which the tag leads; empty where the page has no such list
 * @param id of the mark itself, to which the entry leads back
 * @param after what a reader adds behind it: units and deadlines that stand elsewhere
 */
record Mark(
        Location place,
        Kind kind,
        String look,
        String tag,
        String words,
        String entry,
        String id,
        List<Addition> after) {
    /** By place, what encloses others first. */
    static final Comparator<Mark> ORDER = Comparator.<Mark>comparingInt(mark -> mark.place.start())
            .thenComparing(mark -> -mark.place.end())
            .thenComparing(Mark::kind);

    Mark {
        after = List.copyOf(after);
    }

    /** The same on a page that has no list of elements. */
    Mark withoutEntry() {
        return new Mark(place, kind, look, tag, words, "", id, after);
    }

    /** 要素种类, the ones that enclose others first. */
    enum Kind {
        FINDING,
        DIRECTIVE,
        CLAUSE,
        OUTLINE,
        MEETING,
        UNIT,
        DEADLINE,
        PLACEHOLDER,
        NOTED
    }

    /**
     * 承前: what is understood from elsewhere.
     *
     * @param words as they stand there
     * @param id of the mark where they stand
     */
    record Addition(String words, String id) {}
}

package io.duban.engine.analysis.layout;

import io.duban.api.record.OutlineItem;
import io.duban.api.record.OutlineStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 层次: builds the outline of one record label by label. Real numbering repeats, skips and starts anew, so a label is
 * placed by what it most likely carries on: the innermost series of its style that it is the next number of; a number
 * one opens a series; anything else is taken for a slip in the innermost series of its style.
 */
public final class Outline {
    private final List<OutlineItem> items = new ArrayList<>();
    private final Deque<Series> open = new ArrayDeque<>();
    private int seriesCount;

    /** A run of siblings that may still go on. */
    private static final class Series {
        final OutlineStyle style;
        final int id;
        final int level;
        final int parent;
        int last;
        int size;
        int lastItem;

        Series(OutlineStyle style, int id, int level, int parent) {
            this.style = style;
            this.id = id;
            this.level = level;
            this.parent = parent;
        }
    }

    Outline() {}

    /** Where the words begin after a label at the offset, or -1 where there is no label. */
    public static int labelEnd(String text, int offset) {
        Label label = Label.at(text, offset);
        return label == null ? -1 : label.end();
    }

    /** Adds the item of a label and returns its index. */
    int add(Label label, int wordsFrom, int end, Passage passage) {
        Series series = place(label);
        int previous = series.last;
        series.last = label.number();
        series.size++;
        series.lastItem = items.size() + 1;
        items.add(new OutlineItem(
                items.size() + 1,
                series.level,
                label.style(),
                passage.quote(label.start(), label.end()),
                label.number(),
                series.id,
                series.size,
                previous,
                series.parent,
                passage.quote(wordsFrom, end),
                passage.locate(label.start(), end)));
        return items.size();
    }

    /** Whether the label is the next number of a series that is still open, or the one after where one was skipped. */
    boolean carriesOn(Label label) {
        for (Series series : open) {
            int step = label.number() - series.last;
            if (series.style == label.style() && (step == 1 || step == 2)) {
                return true;
            }
        }
        return false;
    }

    List<OutlineItem> items() {
        return items;
    }

    private Series place(Label label) {
        Series carried = find(label, true);
        if (carried != null) {
            closeWithin(carried);
            return carried;
        }
        Series slipped = find(label, false);
        if (label.number() == 1 || slipped == null) {
            return openSeries(label, slipped);
        }
        closeWithin(slipped);
        return slipped;
    }

    private @Nullable Series find(Label label, boolean asNext) {
        for (Series series : open) {
            if (series.style == label.style() && (!asNext || next(series, label))) {
                return series;
            }
        }
        return null;
    }

    private static boolean next(Series series, Label label) {
        return series.style == label.style() && label.number() == series.last + 1;
    }

    private void closeWithin(Series series) {
        while (open.peek() != series) {
            open.pop();
        }
    }

    /** A new series stands beside an open one of its style, else within the innermost that is written otherwise. */
    private Series openSeries(Label label, @Nullable Series sameStyle) {
        if (sameStyle != null && label.style().rank() > 0) {
            closeWithin(sameStyle);
            open.pop();
        }
        while (!open.isEmpty() && outranks(label.style(), open.element().style)) {
            open.pop();
        }
        Series outer = open.peek();
        boolean beside = sameStyle != null && sameStyle == outer;
        int level = outer == null ? 1 : beside ? outer.level : outer.level + 1;
        int parent = outer == null ? 0 : beside ? outer.parent : outer.lastItem;
        Series series = new Series(label.style(), ++seriesCount, level, parent);
        open.push(series);
        return series;
    }

    /** By GB/T 9704-2012 §7.3.3 a series of this style cannot stand within one of that style. */
    private static boolean outranks(OutlineStyle style, OutlineStyle within) {
        return style.rank() > 0 && (within.rank() == 0 || style.rank() < within.rank());
    }
}

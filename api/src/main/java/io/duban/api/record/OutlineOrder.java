package io.duban.api.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 层次次序: how the items of an outline follow from those above and before them. */
final class OutlineOrder {
    private OutlineOrder() {}

    /** The first items of series that stand more than one rank of GB/T 9704 below the item above them. */
    static List<OutlineItem> skippedLevels(List<OutlineItem> outline) {
        List<OutlineItem> skipped = new ArrayList<>();
        for (OutlineItem item : outline) {
            if (item.position() == 1 && item.parent() > 0 && item.parent() <= outline.size()) {
                // An item's index is its place among all of them.
                int above = outline.get(item.parent() - 1).style().rank();
                if (above > 0 && item.style().rank() > above + 1) {
                    skipped.add(item);
                }
            }
        }
        return List.copyOf(skipped);
    }

    /** Items whose label has another form than that of the item right before them in their series. */
    static List<OutlineItem> unevenLabels(List<OutlineItem> outline) {
        List<OutlineItem> uneven = new ArrayList<>();
        Map<Integer, OutlineItem> last = new HashMap<>();
        for (OutlineItem item : outline) {
            OutlineItem before = last.put(item.series(), item);
            if (before != null && item.position() == before.position() + 1 && !item.sameForm(before)) {
                uneven.add(item);
            }
        }
        return List.copyOf(uneven);
    }
}

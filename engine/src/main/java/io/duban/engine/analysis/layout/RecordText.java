package io.duban.engine.analysis.layout;

import io.duban.api.document.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 单份材料的文本: one record cut out of its document, noise left out.
 *
 * @param title its title line, which is also the first section; null where it has none
 * @param sections in reading order; at least one
 */
public record RecordText(@Nullable Passage title, List<Section> sections) {
    /** The running text. */
    public List<Passage> passages() {
        return sections.stream()
                .filter(Section.Text.class::isInstance)
                .map(section -> ((Section.Text) section).passage())
                .toList();
    }

    /** From the first to the last character. */
    public Location location() {
        Location first = place(sections.get(0));
        Location last = place(sections.get(sections.size() - 1));
        return first.withOffsets(first.start(), Math.max(first.start(), last.end()));
    }

    private static Location place(Section section) {
        return section instanceof Section.Text text
                ? text.passage().location()
                : ((Section.Grid) section).table().location();
    }
}

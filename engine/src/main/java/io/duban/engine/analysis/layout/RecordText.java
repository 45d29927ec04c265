package io.duban.engine.analysis.layout;

import io.duban.api.document.Location;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 单份材料的文本: one record cut out of its document. Every reader of the meeting goes through its passages. */
public final class RecordText {
    private final @Nullable Passage title;
    private final List<Section> sections;
    private final List<Passage> passages;
    private final List<Passage> body;

    /**
     * @param title its title line, which is also the first running text; null where it has none
     * @param sections in reading order; at least one that is no margin
     */
    public RecordText(@Nullable Passage title, List<Section> sections) {
        this.title = title;
        this.sections = List.copyOf(sections);
        this.passages = only(Section.Text.class).map(Section.Text::passage).toList();
        this.body = belowTitle();
    }

    /** Its title line, which is also the first running text, or null where it has none. */
    public @Nullable Passage title() {
        return title;
    }

    /** All of it in reading order. */
    public List<Section> sections() {
        return sections;
    }

    /** The running text. */
    public List<Passage> passages() {
        return passages;
    }

    /** The running text below the title. */
    public List<Passage> body() {
        return body;
    }

    /** Whether a passage is the title: two of one document are the same if they begin at the same place. */
    public boolean isTitle(Passage passage) {
        return title != null && passage.location().start() == title.location().start();
    }

    private List<Passage> belowTitle() {
        int at = 0;
        while (at < passages.size() && !isTitle(passages.get(at))) {
            at++;
        }
        return at == passages.size() ? passages : passages.subList(at + 1, passages.size());
    }

    /** The lines of the page around it. */
    public List<Passage> margins() {
        return only(Section.Margin.class).map(Section.Margin::passage).toList();
    }

    /** The tables. */
    public List<Section.Grid> grids() {
        return only(Section.Grid.class).toList();
    }

    private <S extends Section> Stream<S> only(Class<S> kind) {
        return sections.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** From the first to the last character. */
    public Location location() {
        Location first = null;
        Location last = null;
        for (Section section : sections) {
            Location place = place(section);
            if (place != null) {
                first = first == null ? place : first;
                last = place;
            }
        }
        if (first == null || last == null) {
            return Location.of(0, 0);
        }
        return first.withOffsets(first.start(), Math.max(first.start(), last.end()));
    }

    private static @Nullable Location place(Section section) {
        if (section instanceof Section.Text text) {
            return text.passage().location();
        }
        return section instanceof Section.Grid grid ? grid.table().location() : null;
    }
}

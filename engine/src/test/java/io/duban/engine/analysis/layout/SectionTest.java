package io.duban.engine.analysis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionTest {
    private static final Passage EMPTY = Passage.of("", Location.of(0, 0), 0);

    @Test
    void givesEachCellWithTextOnceHoweverManyPlacesItCovers() {
        Passage wide = Passage.of("防汛任务", Location.of(0, 4), 0);
        Passage tall = Passage.of("6月1日前", Location.of(5, 10), 0);
        Passage first = Passage.of("清淤", Location.of(11, 13), 0);
        Passage same = Passage.of("清淤", Location.of(14, 16), 0);
        Section.Grid grid = new Section.Grid(
                new Block.Table(Location.of(0, 16), List.of()),
                List.of(List.of(wide, wide), List.of(tall, first), List.of(tall, same), List.of(EMPTY, EMPTY)));

        assertThat(grid.cells()).containsExactly(wide, tall, first, same);
    }
}

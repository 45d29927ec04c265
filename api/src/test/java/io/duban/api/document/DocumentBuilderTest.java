package io.duban.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.api.document.Block.Cell;
import io.duban.api.document.Block.Role;
import io.duban.api.document.Block.Table;
import io.duban.api.document.DocumentBuilder.CellText;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentBuilderTest {
    private final DocumentBuilder builder = new DocumentBuilder("foo", ReadLimits.DEFAULT);

    @Test
    void blocksAreTrimmedCountedAndPartedByLineFeeds() throws UnreadableException {
        Document document = builder.paragraph("　纪要\u00A0", Role.HEADING, 1)
                .paragraph(" \uFEFF", Role.BODY, 0)
                .paragraph("正文。\n", Role.BODY, 0)
                .build();
        assertThat(document.text()).isEqualTo("纪要\n正文。");
        assertThat(document.blocks().stream().map(Block::location))
                .containsExactly(new Location(0, 2, 0, 1, 0), new Location(3, 6, 0, 2, 0));
    }

    @Test
    void blankCellsAtTheEdgesAreDrawnIntoTheTable() throws UnreadableException {
        Document document = builder.table(List.of(
                        List.of(cell("", 0), cell("单位", 1), cell("时\t限", 2)), List.of(cell("县财政局", 0), cell(" ", 1))))
                .build();
        Table table = (Table) document.blocks().get(0);
        assertThat(document.text(table.location())).isEqualTo("单位\t时 限\n县财政局");
        assertThat(table.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::location))
                .allMatch(table.location()::encloses)
                .extracting(document::text)
                .containsExactly("", "单位", "时 限", "县财政局", "");
    }

    @Test
    void blankTableIsNoBlock() throws UnreadableException {
        assertThat(builder.table(List.of(List.of(cell(" ", 0)))).isEmpty()).isTrue();
    }

    @Test
    void textBeyondTheLimitIsRefused() throws UnreadableException {
        DocumentBuilder small = new DocumentBuilder("foo", ReadLimits.DEFAULT.with(Limit.CHARACTERS, 3));
        small.paragraph("三个字", Role.BODY, 0);
        assertThatThrownBy(() -> small.paragraph("多", Role.BODY, 0))
                .isInstanceOfSatisfying(UnreadableException.class, e -> assertThat(e.result())
                        .extracting(Unreadable::reason)
                        .isEqualTo(Reason.TOO_LARGE));
    }

    private static CellText cell(String text, int column) {
        return new CellText(text, column, 1, 1);
    }
}

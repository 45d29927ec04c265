package io.duban.plugins.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.Block.Cell;
import io.duban.api.document.Block.Row;
import io.duban.api.document.Block.Table;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import java.util.stream.Collectors;

/** 位置检查: the rules that hold for the places of any document whatsoever. */
final class Places {
    private Places() {}

    static void check(Document document) {
        int end = 0;
        int paragraph = 0;
        for (Block block : document.blocks()) {
            Location place = block.location();
            String text = document.text(place);
            assertThat(text).isNotEmpty();
            assertThat(Block.isBlank(text.charAt(0)))
                    .as("blank before <%s>", text)
                    .isFalse();
            assertThat(Block.isBlank(text.charAt(text.length() - 1)))
                    .as("blank after <%s>", text)
                    .isFalse();
            assertThat(place.start()).as("start of <%s>", text).isGreaterThanOrEqualTo(end);
            end = place.end();
            if (place.paragraph() != 0) {
                assertThat(place.paragraph()).as("paragraph of <%s>", text).isEqualTo(paragraph + 1);
                paragraph = place.paragraph();
            }
            if (place.line() != 0) {
                assertThat(place.line()).as("line of <%s>", text).isEqualTo(lineOf(document.text(), place.start()));
            }
            if (block instanceof Table table) {
                check(document, table);
            }
        }
    }

    private static void check(Document document, Table table) {
        assertThat(table.rows()).isNotEmpty();
        int end = table.location().start();
        for (int r = 0; r < table.rows().size(); r++) {
            int column = 0;
            for (Cell cell : table.rows().get(r).cells()) {
                assertThat(table.location().encloses(cell.location())).isTrue();
                assertThat(cell.location().start()).isGreaterThanOrEqualTo(end);
                end = cell.location().end();
                assertThat(cell.column()).isGreaterThanOrEqualTo(column);
                assertThat(cell.columnSpan()).isPositive();
                assertThat(cell.rowSpan()).isBetween(1, table.rows().size() - r);
                column = cell.column() + cell.columnSpan();
            }
        }
        String rows = table.rows().stream()
                .map(row -> row(document, row))
                .collect(Collectors.joining("\n"))
                .strip();
        assertThat(document.text(table.location())).isEqualTo(rows);
    }

    private static String row(Document document, Row row) {
        return row.cells().stream().map(cell -> document.text(cell.location())).collect(Collectors.joining("\t"));
    }

    private static int lineOf(String text, int offset) {
        return (int) text.substring(0, offset)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }
}

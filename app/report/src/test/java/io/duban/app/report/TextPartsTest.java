package io.duban.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.Language;
import io.duban.api.document.Location;
import io.duban.api.report.Finding.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPartsTest {
    @Test
    void aPlaceThatWasRecognisedBadlySaysSo() {
        Location place = new Location(0, 1, 2, 0, 0, 0.45);

        assertThat(Place.of(place, Messages.in(Language.ZH))).isEqualTo("第2页（识别把握仅45%）");
        assertThat(Place.of(place, Messages.in(Language.EN))).isEqualTo("page 2 (recognised with 45 % confidence)");
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "会议, 4", "a会, 3", "（一）, 6", "e\u0301, 1", "𠮷, 2", "'', 0"})
    void aChineseCharacterTakesTwoColumns(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void columnsAreAlignedByWhatIsSeen() {
        Columns columns = new Columns(1);
        columns.fit(List.of("会议", "1"));
        columns.fit(List.of("a", "12"));

        assertThat(columns.pad(List.of("会议", "1"))).containsExactly("会议", " 1");
        assertThat(columns.pad(List.of("a", "12"))).containsExactly("a   ", "12");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0, 第3段, paragraph 3",
        "2, 3, 0, 第2页第3段, 'page 2, paragraph 3'",
        "0, 0, 9, 第9行, line 9",
        "0, 0, 0, 第8字, character 8"
    })
    void aPlaceIsNamedByTheMarksItHas(int page, int paragraph, int line, String zh, String en) {
        Location place = new Location(7, 9, page, paragraph, line);

        assertThat(Place.of(place, Messages.in(Language.ZH))).isEqualTo(zh);
        assertThat(Place.of(place, Messages.in(Language.EN))).isEqualTo(en);
    }

    @Test
    void wordsFromOutsideCannotSteerATerminal() {
        assertThat(Printable.of("甲\u001b[31m\n乙\u202e丙\u009b\ud800")).isEqualTo("甲\uFFFD[31m 乙\uFFFD丙\uFFFD\uFFFD");
    }

    @Test
    void aQuoteIsCutAtTheEndOfItsContext() {
        assertThat(Quote.of(new Evidence(Location.of(12, 99), "尽快整改", 10))).isEqualTo(new Quote("尽快", "整改", ""));
        assertThat(Quote.of(new Evidence(Location.of(10, 12), "尽快整改", 10))).isEqualTo(new Quote("", "尽快", "整改"));
    }

    @Test
    void aLongQuoteIsShortenedAroundItsMatchAndWithinIt() {
        String side = "甲".repeat(100);
        Quote shortened = new Quote(side + "左", "头" + "乙".repeat(500) + "尾", "右" + side).shortened();
        Quote torn = new Quote("𠮷".repeat(30) + "a", "丙", "a" + "𠮷".repeat(30)).shortened();

        assertThat(shortened.before()).startsWith("…甲").endsWith("左").hasSize(41);
        assertThat(shortened.matched())
                .startsWith("头乙")
                .contains("乙…乙")
                .endsWith("尾")
                .hasSize(161);
        assertThat(shortened.after()).startsWith("右").endsWith("甲…").hasSize(41);
        assertThat(torn.before()).startsWith("…𠮷");
        assertThat(torn.after()).endsWith("𠮷…");
        assertThat(new Quote("左", "中", "右").shortened()).isEqualTo(new Quote("左", "中", "右"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    plain,    plain
                    `a,b`,    `"a,b"`
                    a"b,      "a""b"
                    =1+1,     '=1+1
                    @x,       '@x
                    """)
    void cellsAreQuotedAndNeverFormulas(String cell, String expected) {
        assertThat(Csv.row(List.of(cell, "z"))).isEqualTo(expected + ",z\r\n");
    }
}

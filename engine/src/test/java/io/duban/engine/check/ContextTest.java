package io.duban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.report.Finding.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    先开会。请⟦青禾局⟧尽快办。散会。 | 请⟦青禾局⟧尽快办。
                    ⟦青禾局⟧尽快办               | ⟦青禾局⟧尽快办
                    好！⟦青禾局尽快办。⟧散会。      | ⟦青禾局尽快办。⟧
                    甲办；⟦乙⟧办；丙办            | ⟦乙⟧办；
                    一行↵  ⟦二⟧行  ↵三行         | ⟦二⟧行
                    头↵⟦跨↵行⟧尾↵完             | ⟦跨 行⟧尾
                    甲。⟦⟧乙办。                 | ⟦⟧乙办。
                    """)
    void showsTheSentenceOrLineAroundAPlace(String text, String expected) {
        String marked = text.replace('↵', '\n');
        int start = marked.indexOf('⟦');
        int end = marked.indexOf('⟧') - 1;

        Evidence evidence = Context.of(document(marked.replace("⟦", "").replace("⟧", "")), Location.of(start, end));

        assertThat(mark(evidence)).isEqualTo(expected);
    }

    @Test
    void reachesNoFurtherThanItsLimitOnEitherSide() {
        String side = "办".repeat(500);

        Evidence evidence = Context.of(document(side + "局" + side), Location.of(500, 501));

        String reach = "办".repeat(Context.REACH);
        assertThat(mark(evidence)).isEqualTo(reach + "⟦局⟧" + reach);
    }

    @Test
    void cutsALongMatchShortAndKeepsItsPlace() {
        Location all = Location.of(0, 5000);

        Evidence evidence = Context.of(document("办".repeat(5000)), all);

        assertThat(evidence.context()).isEqualTo("办".repeat(2 * Context.REACH));
        assertThat(evidence.location()).isEqualTo(all);
    }

    @Test
    void neverSplitsACharacterOutsideTheBasicPlane() {
        String rare = "𠮷".repeat(300);

        // One character more than an even number on each side puts every cut into the middle of a pair.
        String context =
                Context.of(document(rare + "bxb" + rare), Location.of(601, 602)).context();
        String cutMatch = Context.of(document("a" + rare), Location.of(0, 601)).context();

        assertThat(context).startsWith("𠮷").contains("bxb").endsWith("𠮷");
        assertThat(cutMatch).startsWith("a𠮷").endsWith("𠮷");
    }

    @Test
    void keepsTheCellsOfATableApartAndNothingElse() {
        String text = "清单\t一\n修桥\t\t五月";
        Location row = Location.of(5, 11);
        Document document = new Document(
                "test",
                text,
                List.of(
                        Block.Paragraph.body(Location.of(0, 4)),
                        new Block.Table(row, List.of(new Block.Row(List.of())))));

        assertThat(mark(Context.of(document, Location.of(5, 7)))).isEqualTo("⟦修桥⟧\t\t五月");
        assertThat(mark(Context.of(document, Location.of(0, 2)))).isEqualTo("⟦清单⟧ 一");
    }

    private static Document document(String text) {
        return new Document("test", text, List.of());
    }

    private static String mark(Evidence evidence) {
        int start = evidence.location().start() - evidence.contextStart();
        int end = evidence.location().end() - evidence.contextStart();
        String context = evidence.context();
        return context.substring(0, start) + "⟦" + context.substring(start, end) + "⟧" + context.substring(end);
    }
}

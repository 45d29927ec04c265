package io.duban.plugins.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Notice;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of Tesseract's table, without Tesseract. */
class ScanTest {
    private static final String HEAD =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    @Test
    void linesThatFillTheirWidthGoOnInTheNext() throws UnreadableException {
        Readable read = Scan.of(page(
                        line(200, "会", "议", "纪", "要"), line(300, "会议要求，县水利局负责水库巡查，逐一建立问题台账，各乡镇"), line(360, "配合并报告。")))
                .read("ocr", ReadLimits.DEFAULT);

        assertThat(texts(read.document())).containsExactly("会议纪要", "会议要求，县水利局负责水库巡查，逐一建立问题台账，各乡镇配合并报告。");
        assertThat(read.notices())
                .containsExactly(new Notice(NoticeKind.RECOGNISED_TEXT, "96 % confidence on average"));
    }

    @Test
    void wordsThatItIsNotSureOfLeaveTheVerdictOpen() throws UnreadableException {
        Readable read = Scan.of(page(line(31, 300, "由县财政局负责"))).read("ocr", ReadLimits.DEFAULT);

        assertThat(read.notices())
                .contains(
                        new Notice(NoticeKind.UNREAD_PARTS, "7 characters recognised with less than 60 % confidence"));
    }

    @Test
    void aParagraphIsAsSureAsItsLeastSureWord() throws UnreadableException {
        Document document = Scan.of(page(line(300, "县水利局负责。"), line(31, 600, "由县财政局负责")))
                .read("ocr", ReadLimits.DEFAULT)
                .document();

        assertThat(document.blocks())
                .extracting(block -> block.location().confidence())
                .containsExactly(0.96, 0.31);
        assertThat(document.blocks())
                .extracting(block -> block.location().doubtful())
                .containsExactly(false, true);
    }

    @Test
    void aBlankPageIsCounted() throws UnreadableException {
        Document document = Scan.of(page() + page(line(300, "县水利局负责。")))
                .read("ocr", ReadLimits.DEFAULT)
                .document();

        assertThat(document.blocks().get(0).location().page()).isEqualTo(2);
    }

    @Test
    void latinWordsKeepTheSpaceBetweenThem() throws UnreadableException {
        Readable read = Scan.of(page(line(300, "GB/T", "9704", "标", "准"))).read("ocr", ReadLimits.DEFAULT);

        assertThat(texts(read.document())).containsExactly("GB/T 9704标准");
    }

    @Test
    void marksBehindChineseAreChinese() throws UnreadableException {
        Readable read = Scan.of(page(line(300, "出", "席", ":", "周", "小", "满"))).read("ocr", ReadLimits.DEFAULT);

        assertThat(texts(read.document())).containsExactly("出席：周小满");
    }

    @Test
    void aPictureOfNothingIsNoText() {
        assertThatThrownBy(() -> Scan.of(page()).read("ocr", ReadLimits.DEFAULT))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("no text was recognised");
    }

    private static String page(String... lines) {
        return HEAD + "1\t1\t0\t0\t0\t0\t0\t0\t1240\t1754\t-1\t\n" + String.join("", lines);
    }

    private static String line(int top, String... words) {
        return line(96, top, words);
    }

    /** A line from the left margin, its words told apart. */
    private static String line(int sureness, int top, String... words) {
        StringBuilder rows = new StringBuilder("4\t1\t1\t1\t1\t0\t190\t%d\t%d\t32\t-1\t\n"
                .formatted(top, 32 * String.join("", words).length()));
        for (String word : words) {
            rows.append("5\t1\t1\t1\t1\t1\t190\t%d\t32\t32\t%d\t%s\n".formatted(top, sureness, word));
        }
        return rows.toString();
    }

    private static List<String> texts(Document document) {
        return document.blocks().stream()
                .map(Block::location)
                .map(document::text)
                .toList();
    }
}

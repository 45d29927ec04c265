package io.duban.plugins.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Document;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Notice;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Not by the whole contract: it reads some hundred times, and each time here is a process of a second. */
class OcrReaderTest {
    private static final Tesseract TESSERACT = new Tesseract("tesseract");
    private static final PageDrawing DRAWING = new PageDrawing("pdftoppm");

    private final OcrReader reader = new OcrReader();

    static boolean isInstalled() {
        return TESSERACT.isInstalled();
    }

    static boolean canDraw() {
        try {
            DRAWING.draw(ScannedPdf.of(page(), 1), ReadLimits.DEFAULT, ReadClock.start(ReadLimits.DEFAULT), page -> {});
            return isInstalled();
        } catch (IOException | UnreadableException e) {
            return false;
        }
    }

    @Test
    @EnabledIf(value = "isInstalled", disabledReason = "tesseract with chi_sim is not installed")
    void theTextOfAScannedPageIsReadWithANotice() throws IOException {
        ReadResult result = reader.read(new Source("scan.png", page()), ReadLimits.DEFAULT);

        assertThat(result).isInstanceOfSatisfying(Readable.class, readable -> {
            assertThat(readable.document().text())
                    .contains("专题会议纪要")
                    .contains("县水利局")
                    .contains("完成全县小型水库拉网式巡查");
            assertThat(readable.notices()).extracting(Notice::kind).contains(NoticeKind.RECOGNISED_TEXT);
        });
    }

    @Test
    @EnabledIf(value = "canDraw", disabledReason = "tesseract with chi_sim, or pdftoppm, is not installed")
    void aPdfOfPicturesIsReadPageByPage() throws IOException {
        ReadResult result = reader.read(new Source("scan.pdf", ScannedPdf.of(page(), 2)), ReadLimits.DEFAULT);

        assertThat(result).isInstanceOfSatisfying(Readable.class, readable -> {
            Document document = readable.document();
            assertThat(document.text()).containsPattern("(?s)县水利局要在6月15日前.*县水利局要在6月15日前");
            assertThat(document.blocks())
                    .extracting(block -> block.location().page())
                    .contains(1, 2);
            assertThat(document.blocks())
                    .allMatch(block -> block.location().confidence() < 1)
                    .anyMatch(block -> !block.location().doubtful());
        });
    }

    @Test
    @EnabledIf(value = "canDraw", disabledReason = "tesseract with chi_sim, or pdftoppm, is not installed")
    void aPdfThatCannotBeDrawnToItsEndIsNotReadAtAll() throws IOException {
        byte[] whole = ScannedPdf.of(page(), 2);

        assertUnreadable(
                reader.read(new Source("scan.pdf", Arrays.copyOf(whole, 600)), ReadLimits.DEFAULT),
                Reason.DAMAGED,
                "not all pages");
        assertUnreadable(
                reader.read(new Source("scan.pdf", whole), ReadLimits.DEFAULT.with(Limit.PAGES, 1)),
                Reason.TOO_LARGE,
                "more than 1 pages");
    }

    @Test
    void withoutAProgramThatDrawsPagesItSaysWhatToInstall() throws IOException {
        OcrReader without = new OcrReader(TESSERACT, new PageDrawing("no-such-program"));

        assertUnreadable(
                without.read(new Source("scan.pdf", ScannedPdf.of(page(), 1)), ReadLimits.DEFAULT),
                Reason.IMAGE_ONLY,
                "poppler-utils");
    }

    @Test
    @EnabledIf(value = "isInstalled", disabledReason = "tesseract with chi_sim is not installed")
    void aPictureThatIsNotWholeIsDamagedOrReadAsFarAsItGoes() throws IOException {
        byte[] half = Arrays.copyOf(page(), 40);

        assertUnreadable(
                reader.read(new Source("scan.png", half), ReadLimits.DEFAULT), Reason.DAMAGED, "scan it again");
    }

    @Test
    void withoutAnEngineItSaysWhatToInstall() throws IOException {
        OcrReader without = new OcrReader(new Tesseract("no-such-program"), DRAWING);

        assertUnreadable(
                without.read(new Source("scan.png", page()), ReadLimits.DEFAULT),
                Reason.IMAGE_ONLY,
                "tesseract-ocr-chi-sim");
    }

    @Test
    void anEngineThatDoesNotAnswerIsKilledWhenTheTimeIsOver() throws IOException {
        OcrReader hanging =
                new OcrReader(new Tesseract("src/test/resources/io/duban/plugins/ocr/never-answers"), DRAWING);

        assertUnreadable(
                hanging.read(new Source("scan.png", page()), ReadLimits.DEFAULT.with(Limit.SECONDS, 1)),
                Reason.TOO_LARGE,
                "not read after 1 seconds");
    }

    @Test
    void picturesAreKnownByTheirContent() {
        assertThat(probe("\u0089PNG\r\n\u001A\n....")).isEqualTo(Probe.YES);
        assertThat(probe("\u00FF\u00D8\u00FF\u00E0....")).isEqualTo(Probe.YES);
        assertThat(probe("BMW 轿车")).isEqualTo(Probe.NO);
        assertThat(probe("%PDF-1.4")).isEqualTo(Probe.PICTURES);
        assertUnreadable(reader.read(source("会议纪要"), ReadLimits.DEFAULT), Reason.UNKNOWN_FORMAT, "not a picture");
    }

    private Probe probe(String content) {
        return reader.probe(source(content));
    }

    private static Source source(String content) {
        return new Source("scan.png", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void assertUnreadable(ReadResult result, Reason reason, String detail) {
        assertThat(result).isInstanceOfSatisfying(Unreadable.class, unreadable -> {
            assertThat(unreadable.reason()).as(unreadable.detail()).isEqualTo(reason);
            assertThat(unreadable.detail()).contains(detail);
        });
    }

    private static byte[] page() throws IOException {
        try (InputStream page = OcrReaderTest.class.getResourceAsStream("page.png")) {
            return Objects.requireNonNull(page).readAllBytes();
        }
    }
}

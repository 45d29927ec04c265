package io.duban.plugins.ocr;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadAttempt;
import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** 扫描件: reads the text in a picture. Without Tesseract it says what to install. */
public final class OcrReader implements DocumentReader {
    private static final String ID = "ocr";
    private static final List<String> SIGNATURES =
            List.of("\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF", "II*\0", "MM\0*", "BM");
    /** A bitmap's two letters may begin any text; behind them come four bytes that nobody uses. */
    private static final int BITMAP_ZEROS_AT = 6;

    private final Tesseract tesseract;

    /** With the Tesseract of this machine. */
    public OcrReader() {
        this(new Tesseract(System.getProperty("duban.tesseract", "tesseract")));
    }

    OcrReader(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("png", "jpg", "jpeg", "tif", "tiff", "bmp");
    }

    @Override
    public Probe probe(Source source) {
        int length = Math.min(source.size(), 2 * BITMAP_ZEROS_AT);
        String head = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        return SIGNATURES.stream().anyMatch(head::startsWith)
                        && (!head.startsWith("BM") || head.startsWith("\0\0\0\0", BITMAP_ZEROS_AT))
                ? Probe.YES
                : Probe.NO;
    }

    @Override
    public ReadResult read(Source source, ReadLimits limits) {
        return ReadAttempt.of(source, limits, () -> recognise(source, limits));
    }

    private ReadResult recognise(Source source, ReadLimits limits) throws UnreadableException {
        if (probe(source) == Probe.NO) {
            throw new UnreadableException(Reason.UNKNOWN_FORMAT, "not a picture, whatever its name says");
        }
        String table = tesseract.recognise(source.bytes(), ReadClock.start(limits));
        return Scan.of(table).read(ID, limits);
    }
}

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

/**
 * 扫描件: reads the text in a picture, and in a PDF in which its own reader found pictures only. Without the programs for
 * that it says what to install.
 */
public final class OcrReader implements DocumentReader {
    private static final String ID = "ocr";
    private static final List<String> SIGNATURES =
            List.of("\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF", "II*\0", "MM\0*", "BM");
    /** A bitmap's two letters may begin any text; behind them come four bytes that nobody uses. */
    private static final int BITMAP_ZEROS_AT = 6;

    private static final int PROBED_BYTES = 1024;

    private final Tesseract tesseract;
    private final PageDrawing drawing;

    /** With the programs of this machine. */
    public OcrReader() {
        this(
                new Tesseract(System.getProperty("duban.tesseract", "tesseract")),
                new PageDrawing(System.getProperty("duban.pdftoppm", "pdftoppm")));
    }

    OcrReader(Tesseract tesseract, PageDrawing drawing) {
        this.tesseract = tesseract;
        this.drawing = drawing;
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
        int length = Math.min(source.size(), PROBED_BYTES);
        String head = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        boolean isPicture = SIGNATURES.stream().anyMatch(head::startsWith)
                && (!head.startsWith("BM") || head.startsWith("\0\0\0\0", BITMAP_ZEROS_AT));
        return isPicture ? Probe.YES : head.contains("%PDF-") ? Probe.PICTURES : Probe.NO;
    }

    @Override
    public ReadResult read(Source source, ReadLimits limits) {
        return ReadAttempt.of(source, limits, () -> recognise(source, limits));
    }

    private ReadResult recognise(Source source, ReadLimits limits) throws UnreadableException {
        ReadClock clock = ReadClock.start(limits);
        StringBuilder tables = new StringBuilder();
        switch (probe(source)) {
            case YES -> tables.append(tesseract.recognise(source.bytes(), clock));
            case PICTURES ->
                drawing.draw(source.bytes(), limits, clock, page -> tables.append(tesseract.recognise(page, clock)));
            default -> throw new UnreadableException(Reason.UNKNOWN_FORMAT, "not a picture, whatever its name says");
        }
        return Scan.of(tables.toString()).read(ID, limits);
    }
}

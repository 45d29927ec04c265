package io.duban.plugins.pdf;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadAttempt;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** PDF 文档. Nothing of PDFBox is loaded before a PDF is read. */
public final class PdfReader implements DocumentReader {
    private static final String ID = "pdf";
    /** Viewers accept other bytes before the signature, and some programs write them. */
    private static final int PROBED_BYTES = 1024;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("pdf");
    }

    @Override
    public Probe probe(Source source) {
        int length = Math.min(source.size(), PROBED_BYTES);
        String head = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        int at = head.indexOf("%PDF-");
        return at == 0 ? Probe.YES : at > 0 ? Probe.MAYBE : Probe.NO;
    }

    @Override
    public ReadResult read(Source source, ReadLimits limits) {
        return ReadAttempt.of(source, limits, () -> parse(source, limits));
    }

    private ReadResult parse(Source source, ReadLimits limits) throws UnreadableException {
        if (probe(source) == Probe.NO) {
            return new Unreadable(ReadResult.Reason.UNKNOWN_FORMAT, "not a PDF, whatever its name says");
        }
        return PdfPages.read(ID, source.bytes(), limits);
    }
}

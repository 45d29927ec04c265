package io.duban.plugins.rtf;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadAttempt;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** RTF 文档. */
public final class RtfReader implements DocumentReader {
    private static final String ID = "rtf";
    private static final String SIGNATURE = "{\\rtf";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("rtf");
    }

    @Override
    public Probe probe(Source source) {
        int length = Math.min(source.size(), SIGNATURE.length());
        String head = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        return head.equals(SIGNATURE) ? Probe.YES : Probe.NO;
    }

    @Override
    public ReadResult read(Source source, ReadLimits limits) {
        return ReadAttempt.of(source, limits, () -> parse(source, limits));
    }

    private ReadResult parse(Source source, ReadLimits limits) throws UnreadableException {
        if (probe(source) == Probe.NO) {
            return new Unreadable(Reason.UNKNOWN_FORMAT, "not RTF, whatever its name says");
        }
        return new RtfDocument(source.bytes(), limits).read(ID);
    }
}

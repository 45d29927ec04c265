package io.duban.plugins.odt;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadAttempt;
import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.ZipPackage;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** 开放文档: reads texts of LibreOffice. */
public final class OdtReader implements DocumentReader {
    private static final String ID = "odt";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final int PROBED_BYTES = 256;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("odt", "ott");
    }

    /** The type stands in the first part, not packed, so that the first bytes tell. */
    @Override
    public Probe probe(Source source) {
        if (!ZipPackage.isZip(source.bytes())) {
            return Probe.NO;
        }
        int length = Math.min(source.size(), PROBED_BYTES);
        String head = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        return head.contains("mimetype" + TYPE) ? Probe.YES : byDirectory(source);
    }

    @Override
    public ReadResult read(Source source, ReadLimits limits) {
        return ReadAttempt.of(source, limits, () -> parse(source, limits));
    }

    private static ReadResult parse(Source source, ReadLimits limits) throws UnreadableException {
        if (!ZipPackage.isZip(source.bytes())) {
            return new Unreadable(Reason.UNKNOWN_FORMAT, "not an OpenDocument package, whatever its name says");
        }
        ZipPackage zip = ZipPackage.open(source.bytes(), limits);
        if (!isText(zip)) {
            return new Unreadable(Reason.UNKNOWN_FORMAT, "a package, but not an OpenDocument text");
        }
        return new OdtPackage(zip, limits, ReadClock.start(limits)).read(ID);
    }

    private static Probe byDirectory(Source source) {
        try {
            return isText(ZipPackage.open(source.bytes(), ReadLimits.DEFAULT)) ? Probe.YES : Probe.NO;
        } catch (UnreadableException e) {
            return Probe.NO;
        }
    }

    private static boolean isText(ZipPackage zip) throws UnreadableException {
        if (!zip.names().contains("mimetype") || !zip.names().contains(OdtPackage.CONTENT)) {
            return false;
        }
        byte[] type = zip.part("mimetype");
        return type != null && new String(type, StandardCharsets.US_ASCII).startsWith(TYPE);
    }
}

package io.duban.plugins.ofd;

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
import java.util.Set;

/** 版式文档: reads OFD, the national format for documents with fixed pages. */
public final class OfdReader implements DocumentReader {
    private static final String ID = "ofd";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("ofd");
    }

    /** {@code YES} for a package with a root part; one that is truncated may be by the names at its beginning. */
    @Override
    public Probe probe(Source source) {
        return ZipPackage.probe(source, OfdPackage.ROOT::equals, OfdPackage.ROOT, "Doc_0/");
    }

    @Override
    public ReadResult read(Source source, ReadLimits limits) {
        return ReadAttempt.of(source, limits, () -> parse(source, limits));
    }

    private static ReadResult parse(Source source, ReadLimits limits) throws UnreadableException {
        if (!ZipPackage.isZip(source.bytes())) {
            return new Unreadable(Reason.UNKNOWN_FORMAT, "not an OFD package, whatever its name says");
        }
        ZipPackage zip = ZipPackage.open(source.bytes(), limits);
        if (!zip.names().contains(OfdPackage.ROOT)) {
            return new Unreadable(Reason.UNKNOWN_FORMAT, "a package, but not an OFD");
        }
        return new OfdPackage(zip, limits, ReadClock.start(limits)).read(ID);
    }
}

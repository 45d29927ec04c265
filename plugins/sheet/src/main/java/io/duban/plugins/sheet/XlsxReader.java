package io.duban.plugins.sheet;

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

/** 工作簿: reads xlsx of Excel and WPS. */
public final class XlsxReader implements DocumentReader {
    private static final String ID = "xlsx";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xlsx", "xlsm", "xltx");
    }

    @Override
    public Probe probe(Source source) {
        return ZipPackage.probe(source, XlsxPackage.WORKBOOK::equals, "xl/");
    }

    @Override
    public ReadResult read(Source source, ReadLimits limits) {
        return ReadAttempt.of(source, limits, () -> parse(source, limits));
    }

    private static ReadResult parse(Source source, ReadLimits limits) throws UnreadableException {
        if (!ZipPackage.isZip(source.bytes())) {
            return new Unreadable(Reason.UNKNOWN_FORMAT, "not an xlsx package, whatever its name says");
        }
        ZipPackage zip = ZipPackage.open(source.bytes(), limits);
        if (!zip.names().contains(XlsxPackage.WORKBOOK)) {
            return new Unreadable(Reason.UNKNOWN_FORMAT, "a package, but not a workbook");
        }
        return new XlsxPackage(zip, limits, ReadClock.start(limits)).read(ID);
    }
}

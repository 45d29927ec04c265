package io.duban.plugins.sheet;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadAttempt;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.CompoundFile;
import java.util.Set;

/** 旧版工作簿: reads xls of Excel and et of Kingsoft. Nothing of POI is loaded before. */
public final class XlsReader implements DocumentReader {
    private static final String ID = "xls";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xls", "xlt", "et");
    }

    @Override
    public Probe probe(Source source) {
        return CompoundFile.hasEntry(source.bytes(), "Workbook") || CompoundFile.hasEntry(source.bytes(), "Book")
                ? Probe.YES
                : Probe.NO;
    }

    @Override
    public ReadResult read(Source source, ReadLimits limits) {
        return ReadAttempt.of(source, limits, () -> parse(source, limits));
    }

    private static ReadResult parse(Source source, ReadLimits limits) throws UnreadableException {
        if (!CompoundFile.isCompound(source.bytes())) {
            return new Unreadable(Reason.UNKNOWN_FORMAT, "not a workbook, whatever its name says");
        }
        return XlsFile.read(ID, source.bytes(), limits);
    }
}

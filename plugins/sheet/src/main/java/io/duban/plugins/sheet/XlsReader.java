package io.duban.plugins.sheet;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.CompoundFile;
import java.util.Optional;
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
        Optional<Unreadable> refusal = limits.refusal(source);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!CompoundFile.isCompound(source.bytes())) {
            return new Unreadable(Reason.UNKNOWN_FORMAT, "not a workbook, whatever its name says");
        }
        try {
            return XlsFile.read(ID, source.bytes(), limits);
        } catch (UnreadableException e) {
            return e.result();
        }
    }
}

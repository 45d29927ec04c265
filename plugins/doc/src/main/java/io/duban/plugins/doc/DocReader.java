package io.duban.plugins.doc;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadAttempt;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.CompoundFile;
import java.util.List;
import java.util.Set;

/** 旧版 Word 文档: reads doc of Word and wps of Kingsoft, which are one format. Nothing of POI is loaded before. */
public final class DocReader implements DocumentReader {
    private static final String ID = "doc";
    private static final String MAIN_STREAM = "WordDocument";
    /** Streams of what else comes in compound files. */
    private static final List<String> OTHERS =
            List.of("Workbook", "Book", "PowerPoint Document", "EncryptedPackage", "__properties_version1.0");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("doc", "dot", "wps", "wpt");
    }

    /** A compound file that is truncated may have lost the name that tells what it is. */
    @Override
    public Probe probe(Source source) {
        byte[] bytes = source.bytes();
        if (!CompoundFile.isCompound(bytes)) {
            return Probe.NO;
        }
        if (CompoundFile.hasEntry(bytes, MAIN_STREAM)) {
            return Probe.YES;
        }
        return OTHERS.stream().anyMatch(name -> CompoundFile.hasEntry(bytes, name)) ? Probe.NO : Probe.MAYBE;
    }

    @Override
    public ReadResult read(Source source, ReadLimits limits) {
        return ReadAttempt.of(source, limits, () -> parse(source, limits));
    }

    private static ReadResult parse(Source source, ReadLimits limits) throws UnreadableException {
        if (!CompoundFile.isCompound(source.bytes())) {
            return new Unreadable(Reason.UNKNOWN_FORMAT, "not a Word document, whatever its name says");
        }
        return WordFile.read(ID, source.bytes(), limits);
    }
}

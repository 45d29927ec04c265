package io.duban.plugins.docx;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadAttempt;
import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.CompoundFile;
import io.duban.api.document.part.ZipPackage;
import java.util.Set;

/** Word 文档: reads docx as Word and WPS write it. */
public final class DocxReader implements DocumentReader {
    private static final String ID = "docx";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("docx", "docm", "dotx", "dotm");
    }

    /**
     * {@code YES} for a package with Word parts. A package without its directory, which is truncated, and an encrypted
     * one, whose content nobody can see, may be.
     */
    @Override
    public Probe probe(Source source) {
        return CompoundFile.isEncryptedPackage(source.bytes())
                ? Probe.MAYBE
                : ZipPackage.probe(source, DocxReader::isWordPart, "[Content_Types].xml", "_rels/.rels", "word/");
    }

    @Override
    public ReadResult read(Source source, ReadLimits limits) {
        return ReadAttempt.of(source, limits, () -> parse(source, limits));
    }

    private static ReadResult parse(Source source, ReadLimits limits) throws UnreadableException {
        byte[] bytes = source.bytes();
        if (CompoundFile.isEncryptedPackage(bytes)) {
            return new Unreadable(Reason.ENCRYPTED, "needs a password; save a copy without one");
        }
        if (!ZipPackage.isZip(bytes)) {
            return new Unreadable(Reason.UNKNOWN_FORMAT, "not a docx package, whatever its name says");
        }
        ZipPackage zip = ZipPackage.open(bytes, limits);
        if (zip.names().stream().noneMatch(DocxReader::isWordPart)) {
            return new Unreadable(Reason.UNKNOWN_FORMAT, "a package, but not of Word");
        }
        return new WordPackage(zip, limits, ReadClock.start(limits)).read(ID);
    }

    private static boolean isWordPart(String name) {
        return name.startsWith("word/") && name.endsWith(".xml");
    }
}

package io.duban.plugins.archive;

import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.ZipPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** ZIP 压缩包. */
public final class ZipReader extends ArchiveReader {
    private static final int PROBED_BYTES = 4096;
    /** Where the name of the first entry and its length stand in a local file header. */
    private static final int NAME_AT = 30;

    private static final int NAME_LENGTH_AT = 26;
    /** Parts that only documents and programs have at these places. */
    private static final Set<String> DOCUMENT_PARTS = Set.of(
            "[Content_Types].xml",
            "OFD.xml",
            "mimetype",
            "word/document.xml",
            "xl/workbook.xml",
            "ppt/presentation.xml",
            "META-INF/MANIFEST.MF");
    /** How the names of their first parts begin. */
    private static final List<String> FIRST_PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/",
            "mimetype",
            "OFD.xml",
            "Doc_0/",
            "word/",
            "xl/",
            "ppt/",
            "META-INF/MANIFEST.MF");

    @Override
    public String id() {
        return "zip";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("zip");
    }

    /**
     * Documents are packages as well. The directory tells them apart; looked for among all bytes, that of a document
     * in the archive would be found too. One that is cut off has only the name of its first part left.
     */
    @Override
    public Probe probe(Source source) {
        if (startsWith(source, 'P', 'K', 5, 6)) {
            // Nothing but the end of its directory: an archive in which there is nothing.
            return Probe.YES;
        }
        if (!startsWith(source, 'P', 'K', 3, 4)) {
            return Probe.NO;
        }
        boolean document;
        try {
            document = ZipPackage.open(source.bytes(), ReadLimits.DEFAULT).names().stream()
                    .anyMatch(DOCUMENT_PARTS::contains);
        } catch (UnreadableException e) {
            document = FIRST_PARTS.stream().anyMatch(firstName(source)::startsWith);
        }
        return document ? Probe.NO : Probe.YES;
    }

    private static String firstName(Source source) {
        int length = Math.min(source.size(), PROBED_BYTES);
        String head = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        int name = length < NAME_AT ? 0 : head.charAt(NAME_LENGTH_AT) | head.charAt(NAME_LENGTH_AT + 1) << Byte.SIZE;
        return head.substring(Math.min(NAME_AT, length), Math.min(length, NAME_AT + name));
    }

    @Override
    void unpack(Source source, Unpacking unpacking) throws IOException, UnreadableException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(source.bytes()))
                .setIgnoreLocalFileHeader(false)
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                unpacking.count();
                String name = EntryNames.harmless(name(entry));
                if (entry.isDirectory() || EntryNames.isLitter(name)) {
                    continue;
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    unpacking.encrypted(name);
                } else if (!zip.canReadEntryData(entry)) {
                    unpacking.damaged(name);
                } else {
                    unpack(zip, entry, name, unpacking);
                }
            }
        }
    }

    private static void unpack(ZipFile zip, ZipArchiveEntry entry, String name, Unpacking unpacking)
            throws UnreadableException {
        try (InputStream content = zip.getInputStream(entry)) {
            unpacking.entry(name, content);
        } catch (IOException e) {
            // One bad entry leaves the others readable.
            unpacking.damaged(name);
        }
    }

    private static String name(ZipArchiveEntry entry) {
        boolean isStated = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
        byte[] raw = entry.getRawName();
        return isStated || raw == null ? entry.getName() : EntryNames.decode(raw);
    }
}

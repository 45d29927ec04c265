package io.duban.plugins.archive;

import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
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
    /** What the first parts of office documents are called. */
    private static final List<String> DOCUMENTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "mimetype",
            "OFD.xml",
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

    @Override
    public Probe probe(Source source) {
        if (!startsWith(source, 'P', 'K', 3, 4)) {
            return Probe.NO;
        }
        String head = new String(source.bytes(), 0, Math.min(source.size(), PROBED_BYTES), StandardCharsets.ISO_8859_1);
        int length = source.size() < 30 ? 0 : (source.bytes()[26] & 0xFF) | (source.bytes()[27] & 0xFF) << 8;
        String first = head.substring(Math.min(30, head.length()), Math.min(head.length(), 30 + length));
        return DOCUMENTS.stream().anyMatch(first::startsWith) || holdsDocument(source) ? Probe.NO : Probe.YES;
    }

    /** The directory at the end names all parts; looked for as bytes, so that a truncated package tells too. */
    private static boolean holdsDocument(Source source) {
        int tail = Math.min(source.size(), 1 << 16);
        String end = new String(source.bytes(), source.size() - tail, tail, StandardCharsets.ISO_8859_1);
        return end.contains("[Content_Types].xmlPK")
                || end.contains("OFD.xmlPK")
                || end.contains("[Content_Types].xml\0");
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

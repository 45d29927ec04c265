package io.duban.plugins.archive;

import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** tar 包, packed by gzip or not; a file that gzip packed alone is one entry. */
public final class TarReader extends ArchiveReader {
    private static final int MAGIC = 257;
    private static final int RECORD = 512;

    @Override
    public String id() {
        return "tar";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("tar", "tgz", "gz");
    }

    @Override
    public Probe probe(Source source) {
        return isGzip(source) || isTar(source.bytes()) ? Probe.YES : Probe.NO;
    }

    @Override
    void unpack(Source source, Unpacking unpacking) throws IOException, UnreadableException {
        if (!isGzip(source)) {
            unpackTar(source.newInputStream(), unpacking);
            return;
        }
        try (BufferedInputStream content = new BufferedInputStream(GzipCompressorInputStream.builder()
                .setInputStream(source.newInputStream())
                .setDecompressConcatenated(true)
                .get())) {
            content.mark(RECORD);
            byte[] head = content.readNBytes(RECORD);
            content.reset();
            if (isTar(head)) {
                unpackTar(content, unpacking);
            } else {
                unpacking.count();
                unpacking.entry(EntryNames.harmless(withoutSuffix(source.name())), content);
            }
        }
    }

    static void unpackTar(InputStream content, Unpacking unpacking) throws IOException, UnreadableException {
        // Names of old archives are bytes; one character each keeps them whole until they are decoded.
        try (TarArchiveInputStream tar = new TarArchiveInputStream(content, StandardCharsets.ISO_8859_1.name())) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpacking.count();
                String name = EntryNames.harmless(name(entry.getName()));
                if (entry.isFile() && !EntryNames.isLitter(name)) {
                    unpacking.entry(name, tar);
                }
            }
        }
    }

    private static String name(String name) {
        boolean isBytes = name.chars().allMatch(c -> c <= 0xFF);
        return isBytes ? EntryNames.decode(name.getBytes(StandardCharsets.ISO_8859_1)) : name;
    }

    private static String withoutSuffix(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.toLowerCase(Locale.ROOT).endsWith(".gz") ? last.substring(0, last.length() - 3) : last;
    }

    private static boolean isGzip(Source source) {
        return startsWith(source, 0x1F, 0x8B, 8);
    }

    private static boolean isTar(byte[] bytes) {
        return bytes.length >= RECORD && new String(bytes, MAGIC, 5, StandardCharsets.US_ASCII).equals("ustar");
    }
}

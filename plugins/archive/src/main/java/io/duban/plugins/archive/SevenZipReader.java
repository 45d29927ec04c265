package io.duban.plugins.archive;

import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import java.io.IOException;
import java.util.Set;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** 7z 压缩包. */
public final class SevenZipReader extends ArchiveReader {
    /** Enough for the strongest usual setting, and little beside a heap of 512 megabytes. */
    private static final int MOST_MEMORY_KIB = 128 << 10;

    @Override
    public String id() {
        return "7z";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("7z");
    }

    @Override
    public Probe probe(Source source) {
        return startsWith(source, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C) ? Probe.YES : Probe.NO;
    }

    @Override
    void unpack(Source source, Unpacking unpacking) throws IOException, UnreadableException {
        try (SevenZFile archive = SevenZFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(source.bytes()))
                .setMaxMemoryLimitKiB(MOST_MEMORY_KIB)
                .get()) {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpacking.count();
                String name = EntryNames.harmless(String.valueOf(entry.getName()));
                if (!entry.isDirectory() && entry.hasStream() && !EntryNames.isLitter(name)) {
                    unpacking.entry(name, archive.getInputStream(entry));
                }
            }
        } catch (PasswordRequiredException e) {
            throw new UnreadableException(Reason.ENCRYPTED, "needs a password; unpack it and check the folder");
        } catch (MemoryLimitException e) {
            throw new UnreadableException(Reason.TOO_LARGE, "needs more memory to unpack than is allowed");
        }
    }
}

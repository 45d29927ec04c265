package io.duban.plugins.archive;

import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import java.io.IOException;
import java.util.Set;

/** RAR 压缩包, of both kinds in use (4 and 5): no free Java library reads them, but a program does that many systems have. */
public final class RarReader extends ArchiveReader {
    private final Bsdtar bsdtar;

    /** With the program of this machine; Windows has it under the name of tar. */
    public RarReader() {
        this(new Bsdtar(System.getProperty(
                "duban.bsdtar", System.getProperty("os.name", "").startsWith("Windows") ? "tar" : "bsdtar")));
    }

    RarReader(Bsdtar bsdtar) {
        this.bsdtar = bsdtar;
    }

    @Override
    public String id() {
        return "rar";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("rar");
    }

    @Override
    public Probe probe(Source source) {
        return startsWith(source, 'R', 'a', 'r', '!', 0x1A, 7) ? Probe.YES : Probe.NO;
    }

    /** Twice: what comes out of a damaged archive looks whole, and the program says only at its end that it is not. */
    @Override
    void unpack(Source source, Unpacking unpacking) throws IOException, UnreadableException {
        long entries = RarHeaders.countEntries(source.bytes());
        Unpacking rehearsal = unpacking.rehearsal();
        convert(source, rehearsal);
        if (rehearsal.entries() < entries) {
            // The program leaves out what it does not understand, and does not mind.
            throw damaged();
        }
        convert(source, unpacking);
    }

    private void convert(Source source, Unpacking unpacking) throws IOException, UnreadableException {
        try (Bsdtar.Run tar = bsdtar.convert(source.bytes(), unpacking.secondsAllowed())) {
            try {
                TarReader.unpackTar(tar.output(), unpacking);
            } catch (IOException cutOff) {
                unpacking.checkTime();
                throw cutOff;
            }
            if (!tar.succeeded()) {
                unpacking.checkTime();
                throw damaged();
            }
        }
    }
}

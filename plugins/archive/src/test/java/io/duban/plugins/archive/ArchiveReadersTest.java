package io.duban.plugins.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.ContainerReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveReadersTest {
    private static final String NAME = "材料/防汛会议纪要.txt";
    private static final String TEXT = "会议纪要";

    /** An archive of one entry and its reader. */
    private static final class Case {
        private final ContainerReader reader;
        private final byte[] bytes;

        Case(ContainerReader reader, byte[] bytes) {
            this.reader = reader;
            this.bytes = bytes;
        }

        ContainerReader reader() {
            return reader;
        }

        byte[] bytes() {
            return bytes;
        }

        @Override
        public String toString() {
            return reader.id();
        }
    }

    static Stream<Case> archives() {
        return Stream.of(
                new Case(new ZipReader(), zip(NAME, bytes(TEXT), StandardCharsets.UTF_8)),
                new Case(new ZipReader(), zip(NAME, bytes(TEXT), Charset.forName("GBK"))),
                new Case(new SevenZipReader(), sevenZip(NAME, bytes(TEXT))),
                new Case(new TarReader(), tar(NAME, bytes(TEXT), "UTF-8")),
                new Case(new TarReader(), gzip(tar(NAME, bytes(TEXT), "GBK"))));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void entriesComeOutUnderTheirNames(Case archive) {
        assertThat(open(archive.reader(), archive.bytes())).isEqualTo(Map.of(NAME, TEXT));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void knowsItsOwnByTheirContentAndDisownsOthers(Case archive) {
        assertThat(archive.reader().probe(new Source("upload", archive.bytes())))
                .isEqualTo(Probe.YES);
        assertThat(archive.reader().probe(new Source("a." + archive.reader().id(), bytes("会议纪要"))))
                .isEqualTo(Probe.NO);
        assertThat(ServiceLoader.load(ContainerReader.class).stream().map(ServiceLoader.Provider::type))
                .contains(archive.reader().getClass());
    }

    @ParameterizedTest
    @MethodSource("archives")
    void whateverTheBytesNothingIsThrown(Case archive) {
        Random random = new Random(20310506);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = archive.bytes().clone();
            for (int flips = 0; flips <= round / 30; flips++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            open(archive.reader(), round % 3 == 0 ? Arrays.copyOf(bytes, bytes.length * (round / 3) / 100) : bytes);
        }
    }

    @ParameterizedTest
    @MethodSource("archives")
    void limitsHoldForWhatComesOut(Case archive) {
        assertThat(reason(archive, ReadLimits.DEFAULT.with(Limit.EXPANDED_BYTES, 3)))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(archive, ReadLimits.DEFAULT.with(Limit.SOURCE_BYTES, 3)))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void bombsAreTooLarge() {
        byte[] zeros = new byte[40 << 20];
        assertThat(reason(new Case(new ZipReader(), zip("a.txt", zeros, StandardCharsets.UTF_8)), ReadLimits.DEFAULT))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(new Case(new TarReader(), gzip(zeros)), ReadLimits.DEFAULT))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(new Case(new SevenZipReader(), sevenZip("a.txt", zeros)), ReadLimits.DEFAULT))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd,etc/passwd",
        "/绝对/纪要.txt,绝对/纪要.txt",
        "C:\\材料\\纪要.txt,材料/纪要.txt",
        "./a/./b.txt,a/b.txt",
        "..,unnamed"
    })
    void namesCannotLeaveTheArchive(String name, String harmless) {
        assertThat(EntryNames.harmless(name)).isEqualTo(harmless);
    }

    @Test
    void whatSystemsLeaveBehindIsPassedOver() {
        assertThat(open(new ZipReader(), zip("__MACOSX/._纪要.txt", bytes(TEXT), StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(open(new ZipReader(), zip("材料/Thumbs.db", bytes(TEXT), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aFilePackedAloneKeepsItsName() {
        assertThat(open(new TarReader(), gzip(bytes(TEXT)))).isEqualTo(Map.of("upload", TEXT));
    }

    private static Map<String, String> open(ContainerReader reader, byte[] bytes) {
        Collected found = new Collected();
        reader.open(new Source("upload.gz", bytes), ReadLimits.DEFAULT, found);
        assertThat(found.entries().keySet()).noneMatch(name -> name.isBlank() || name.contains(".."));
        return found.entries();
    }

    private static Reason reason(Case archive, ReadLimits limits) {
        Collected found = new Collected();
        Optional<Unreadable> whole = archive.reader().open(new Source("a", archive.bytes()), limits, found);
        return whole.map(Unreadable::reason)
                .orElseGet(
                        () -> Reason.valueOf(found.entries().values().iterator().next()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content, Charset names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding(names.name());
            zip.setUseLanguageEncodingFlag(false);
            zip.putArchiveEntry(new ZipArchiveEntry(name));
            zip.write(content);
            zip.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] sevenZip(String name, byte[] content) {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
            try (SevenZOutputFile archive = new SevenZOutputFile(channel)) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(name);
                archive.putArchiveEntry(entry);
                archive.write(content);
                archive.closeArchiveEntry();
            }
            return Arrays.copyOf(channel.array(), (int) channel.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] tar(String name, byte[] content, String names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, names)) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

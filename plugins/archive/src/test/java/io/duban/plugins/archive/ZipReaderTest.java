package io.duban.plugins.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which packages are archives. */
class ZipReaderTest {
    private static final byte[] PART = "<x/>".getBytes(StandardCharsets.UTF_8);

    @Test
    void anArchiveWithNothingInItIsOne() throws IOException {
        assertThat(probe(zip(Map.of()))).isEqualTo(Probe.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "word/document.xml", "OFD.xml", "mimetype"})
    void officePackagesAreNoArchives(String first) throws IOException {
        assertThat(probe(zip(Map.of(first, PART)))).isEqualTo(Probe.NO);
    }

    @Test
    void anArchiveOfDocumentsThatAreNotPackedAnewIsOne() throws IOException {
        byte[] document = zip(Map.of("[Content_Types].xml", PART));

        assertThat(probe(zip(Map.of("纪要.docx", document)))).isEqualTo(Probe.YES);
    }

    private static Probe probe(byte[] bytes) {
        return new ZipReader().probe(new Source("a.zip", bytes));
    }

    /** Without compression, so that the names in an inner archive can be seen in the outer one. */
    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}

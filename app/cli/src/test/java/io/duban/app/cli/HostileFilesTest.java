package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.engine.check.ReaderSelection;
import io.duban.engine.check.SourceReading;
import io.duban.plugins.testkit.HostileFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is handed in, reading ends within its time in a document or a reason, and no reader fails in itself. */
class HostileFilesTest {
    private static final Path SAVED = Path.of("src/test/resources/io/duban/app/cli/formats");

    @Test
    void everyOneEndsInADocumentOrAReason() throws Exception {
        Map<String, byte[]> samples = new TreeMap<>();
        try (Stream<Path> files = Files.list(SAVED)) {
            for (Path file : files.toList()) {
                samples.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        Map<String, byte[]> bad = HostileFiles.of(samples);
        assertThat(bad).hasSizeGreaterThan(300);
        SourceReading reading = new SourceReading(
                new ReaderSelection(ServiceLoader.load(DocumentReader.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList()),
                ReadLimits.DEFAULT.with(Limit.SECONDS, 8));
        bad.forEach((name, bytes) -> {
            ReadResult result = reading.read(new Source(name, bytes));
            if (result instanceof Unreadable unreadable) {
                assertThat(unreadable.reason())
                        .as(name + ": " + unreadable.detail())
                        .isNotEqualTo(Reason.INTERNAL);
            }
        });
    }
}

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
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** Whatever is handed in, reading ends within its time in a document or a reason, and no reader fails in itself. */
class HostileFilesTest {
    @Test
    void everyOneEndsInADocumentOrAReason() throws Exception {
        Map<String, byte[]> bad = HostileFiles.of(FormatFiles.samples());
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

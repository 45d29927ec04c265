package io.duban.engine.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReadingTest {
    private static final ReadLimits TEN_BYTES = ReadLimits.DEFAULT.with(Limit.SOURCE_BYTES, 10);
    private static final DocumentReader PLAIN = Fakes.reader("plain", Probe.MAYBE);

    @Test
    void readsWithTheReaderThatKnowsTheContent() {
        assertThat(read("大会", PLAIN)).isEqualTo(Fakes.readable("plain", "大会"));
    }

    @Test
    void noBytesAreEmptyForEveryFormat() {
        assertThat(read("", PLAIN)).isEqualTo(new Unreadable(Reason.EMPTY, "0 bytes"));
    }

    @Test
    void picturesWithoutTextAreLeftToTheReaderThatRecognisesIt() {
        DocumentReader pages = new Fakes.Reader(
                "pages", text -> Probe.YES, Set.of(), text -> new Unreadable(Reason.IMAGE_ONLY, "no text"));
        DocumentReader eyes = Fakes.reader("eyes", Probe.PICTURES);
        SourceReading both = new SourceReading(new ReaderSelection(List.of(eyes, pages, PLAIN)), TEN_BYTES);

        assertThat(both.read(Fakes.source("x.txt", "大会"))).isEqualTo(Fakes.readable("eyes", "大会"));
        assertThat(read("大会", pages)).isEqualTo(new Unreadable(Reason.IMAGE_ONLY, "no text"));
    }

    @Test
    void asManyBytesAsAllowedAreReadAndOneMoreIsNot() {
        assertThat(read("0123456789", PLAIN)).isInstanceOf(Readable.class);
        assertThat(read("0123456789A", PLAIN)).isEqualTo(new Unreadable(Reason.TOO_LARGE, "more than 10 bytes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    %PDF-1.7      | PDF
                    PK\u0003\u0004ab | ZIP archive
                    Rar!          | RAR archive
                    PK\u0003\u000401234567890123456789012345[Content_Types].xml | Office 2007 file other than a document or a workbook
                    <?xml version | XML file
                    \u0089PNG     | PNG image
                    \u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 | Word 97 or another Office 97 file (OLE2)
                    PK            | ''
                    plain words   | ''
                    """)
    void contentThatNoReaderKnowsIsNamedByItsSignature(String content, String title) {
        Source source = new Source("x.docx", content.getBytes(ISO_8859_1));

        ReadResult result = new SourceReading(new ReaderSelection(List.of()), ReadLimits.DEFAULT).read(source);

        assertThat(result).isEqualTo(new Unreadable(Reason.UNKNOWN_FORMAT, title));
    }

    @Test
    void anExceptionOfAReaderIsAnInternalErrorOnOneLine() {
        DocumentReader broken = failing(() -> {
            throw new IllegalStateException("lost\n  the thread");
        });

        assertThat(read("x", broken))
                .isEqualTo(new Unreadable(Reason.INTERNAL, "IllegalStateException: lost the thread"));
    }

    @Test
    void recursionWithoutEndIsAnInternalError() {
        assertThat(read("x", failing(SourceReadingTest::recurse)))
                .isEqualTo(new Unreadable(Reason.INTERNAL, "StackOverflowError"));
    }

    @Test
    void memoryUsedUpByOneSourceIsAnInternalError() {
        DocumentReader greedy = failing(() -> {
            throw new OutOfMemoryError("Java heap space");
        });

        assertThat(read("x", greedy)).isEqualTo(new Unreadable(Reason.INTERNAL, "OutOfMemoryError: Java heap space"));
    }

    @Test
    void aReaderThatHangsIsLeftBehind() {
        CountDownLatch never = new CountDownLatch(1);
        DocumentReader hanging = failing(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        ReadLimits second = TEN_BYTES.with(Limit.SECONDS, 1);
        assertThat(new SourceReading(new ReaderSelection(List.of(hanging)), second).read(Fakes.source("x.txt", "x")))
                .isEqualTo(new Unreadable(Reason.TOO_LARGE, "not read after 1 seconds; split the file"));
    }

    @Test
    void aProbeThatThrowsIsAnInternalError() {
        DocumentReader broken = new Fakes.Reader(
                "broken",
                text -> {
                    throw new IllegalStateException("probe");
                },
                Set.of(),
                text -> Fakes.readable("broken", text));

        assertThat(read("x", broken)).isEqualTo(new Unreadable(Reason.INTERNAL, "IllegalStateException: probe"));
    }

    private static ReadResult read(String text, DocumentReader reader) {
        return new SourceReading(new ReaderSelection(List.of(reader)), TEN_BYTES).read(Fakes.source("x.txt", text));
    }

    private static DocumentReader failing(Runnable failure) {
        return new Fakes.Reader("failing", text -> Probe.YES, Set.of(), text -> {
            failure.run();
            return Fakes.readable("failing", text);
        });
    }

    @SuppressWarnings("InfiniteRecursion") // the very thing tested
    private static void recurse() {
        recurse();
    }
}

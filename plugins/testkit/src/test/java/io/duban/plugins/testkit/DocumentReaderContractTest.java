package io.duban.plugins.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.api.document.Block;
import io.duban.api.document.Block.Paragraph;
import io.duban.api.document.Document;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.Location;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** A contract that a broken reader passes is worth nothing: each test breaks a reader in one way. */
class DocumentReaderContractTest {
    private static final Sample SAMPLE = Sample.of("a.foo", "纪要".getBytes(StandardCharsets.UTF_8), "纪要");

    @Test
    void notesAReaderThatThrows() {
        Contract broken = new Contract(source -> {
            throw new IllegalStateException("broken");
        });
        assertThatThrownBy(broken::randomBytesAreNoDocument).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(broken::flippedBitsNeverCauseAnException).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void notesAReaderThatTakesAnythingForItsOwn() {
        Contract broken = new Contract(source -> document("纪要", 0, 2));
        assertFails(broken.disownsForeignFilesWhateverTheirName());
        assertThatThrownBy(broken::emptyFileIsEmpty).isInstanceOf(AssertionError.class);
        assertThatThrownBy(broken::randomBytesAreNoDocument).isInstanceOf(AssertionError.class);
        assertThatThrownBy(broken::sourceBeyondTheLimitIsTooLarge).isInstanceOf(AssertionError.class);
        assertThatThrownBy(broken::textBeyondTheLimitIsTooLarge).isInstanceOf(AssertionError.class);
    }

    @Test
    void notesPlacesThatDoNotFitTheText() {
        assertFails(new Contract(source -> document("纪要", 0, 1)).everyBlockResolvesToExactlyItsText());
        assertFails(new Contract(source -> document("纪要\n", 0, 3)).blocksAreTrimmedOrderedAndApart());
        assertFails(new Contract(
                        source -> new Readable(new Document("foo", "纪要", List.of(block(1, 2), block(0, 1))), List.of()))
                .blocksAreTrimmedOrderedAndApart());
    }

    @Test
    void notesAReaderThatAnswersDifferentlyEachTime() {
        AtomicInteger count = new AtomicInteger();
        Contract broken = new Contract(source -> document("纪要" + count.incrementAndGet(), 0, 2));
        assertFails(broken.sameBytesGiveEqualDocumentsUnderAnyName());
        assertThatThrownBy(broken::eightThreadsOnOneReaderGiveEqualDocuments).isInstanceOf(AssertionError.class);
    }

    @Test
    void notesAThreadLeftBehind() {
        CountDownLatch done = new CountDownLatch(1);
        Contract broken = new Contract(source -> {
            Thread thread = new Thread(() -> await(done));
            thread.setDaemon(true);
            thread.start();
            return document("纪要", 0, 2);
        });
        try {
            assertThatThrownBy(broken::leavesNoThreadBehind).isInstanceOf(AssertionError.class);
        } finally {
            done.countDown();
        }
    }

    @Test
    void notesAReaderThatNobodyFinds() {
        assertThatThrownBy(new Contract(source -> document("纪要", 0, 2))::isFoundByServiceLoaderUnderItsId)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("META-INF/services");
    }

    private static void assertFails(Stream<DynamicTest> tests) {
        assertThatThrownBy(() -> {
                    for (DynamicTest test : tests.toList()) {
                        test.getExecutable().execute();
                    }
                })
                .isInstanceOf(AssertionError.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ReadResult document(String text, int start, int end) {
        return new Readable(new Document("foo", text, List.of(block(start, end))), List.of());
    }

    private static Block block(int start, int end) {
        return Paragraph.body(Location.of(start, end));
    }

    /** The contract over a reader that answers as the function does; not a test class itself. */
    private record Contract(Function<Source, ReadResult> answer) implements DocumentReaderContract {
        @Override
        public DocumentReader reader() {
            return new DocumentReader() {
                @Override
                public String id() {
                    return "foo";
                }

                @Override
                public Probe probe(Source source) {
                    return Probe.YES;
                }

                @Override
                public ReadResult read(Source source, ReadLimits limits) {
                    return answer.apply(source);
                }
            };
        }

        @Override
        public List<Sample> samples() {
            return List.of(SAMPLE);
        }
    }
}

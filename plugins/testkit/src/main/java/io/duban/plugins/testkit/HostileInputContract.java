package io.duban.plugins.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** 恶意输入契约: whatever the bytes, a reader answers within its limits, throws nothing and leaves nothing behind. */
public interface HostileInputContract extends ReaderUnderTest {
    /** Far beyond what any of these inputs needs; only an endless loop meets it. */
    Duration PATIENCE = Duration.ofSeconds(60);

    /** Encrypted files; needed where the reader claims {@link Feature#ENCRYPTION}. */
    default List<Source> encrypted() {
        return List.of();
    }

    @Test
    default void emptyFileIsEmpty() {
        assertUnreadable(new byte[0], Reason.EMPTY);
    }

    @TestFactory
    default Stream<DynamicTest> truncatedFileIsToldOrReadAsFarAsItGoes() {
        return samples().stream().flatMap(sample -> IntStream.range(1, 10)
                .mapToObj(tenth -> DynamicTest.dynamicTest(sample + " cut at " + tenth + "/10", () -> {
                    byte[] bytes = sample.source().bytes();
                    ReadResult result = readHostile(Arrays.copyOf(bytes, bytes.length * tenth / 10));
                    if (features().contains(Feature.PACKAGE)) {
                        assertThat(result).isInstanceOf(Unreadable.class);
                        assertThat(((Unreadable) result).reason()).isEqualTo(Reason.DAMAGED);
                    }
                })));
    }

    @Test
    default void randomBytesAreNoDocument() {
        Random random = new Random(20240229);
        for (int size : new int[] {16, 64, 300, 1000, 5000, 70_000}) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            assertThat(readHostile(bytes)).as(size + " random bytes").isInstanceOf(Unreadable.class);
        }
    }

    @Test
    default void flippedBitsNeverCauseAnException() {
        Random random = new Random(19491001);
        for (Sample sample : samples()) {
            for (int round = 0; round < 100; round++) {
                byte[] bytes = sample.source().bytes().clone();
                for (int flips = 0; flips <= round / 10; flips++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                readHostile(bytes);
            }
        }
    }

    @Test
    default void sourceBeyondTheLimitIsTooLarge() {
        for (Sample sample : samples()) {
            ReadLimits small =
                    ReadLimits.DEFAULT.with(Limit.SOURCE_BYTES, sample.source().size() - 1L);
            assertReason(reader().read(sample.source(), small), Reason.TOO_LARGE);
        }
    }

    @Test
    default void textBeyondTheLimitIsTooLarge() {
        for (Sample sample : samples()) {
            assertReason(
                    reader().read(sample.source(), ReadLimits.DEFAULT.with(Limit.CHARACTERS, 1)), Reason.TOO_LARGE);
        }
    }

    @TestFactory
    default Stream<DynamicTest> deepNestingEndsInAnAnswer() {
        return samples().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> {
                    byte[] bytes = sample.source().bytes();
                    boolean isPackage = features().contains(Feature.PACKAGE);
                    readHostile(isPackage ? Packages.nested(bytes) : Packages.nestedMarkup(bytes));
                }));
    }

    @Test
    default void expansionBombIsTooLarge() throws IOException {
        assumeTrue(features().contains(Feature.PACKAGE));
        assertUnreadable(Packages.bomb(samples().get(0).source().bytes()), Reason.TOO_LARGE);
    }

    @Test
    default void externalEntitiesAreNeverResolved(@TempDir Path folder) throws IOException {
        assumeTrue(features().contains(Feature.PACKAGE));
        Path secret = Files.writeString(folder.resolve("secret.txt"), "绝不外泄", StandardCharsets.UTF_8);
        for (Sample sample : samples()) {
            ReadResult result = readHostile(Packages.withExternalEntity(
                    sample.source().bytes(), secret.toUri().toString()));
            assertThat(result).isInstanceOf(Unreadable.class);
            assertThat(((Unreadable) result).detail()).doesNotContain("绝不外泄");
        }
    }

    @Test
    default void encryptedFileIsEncrypted() {
        assumeTrue(features().contains(Feature.ENCRYPTION));
        assertThat(encrypted()).isNotEmpty();
        encrypted().forEach(source -> assertReason(reader().read(source, ReadLimits.DEFAULT), Reason.ENCRYPTED));
    }

    @Test
    default void eightThreadsOnOneReaderGiveEqualDocuments() {
        Residue.eightThreads(reader(), samples());
    }

    @Test
    default void leavesNoThreadBehind() throws InterruptedException {
        Residue.noThreads(reader(), samples());
    }

    @Test
    default void leavesNoTemporaryFileBehind() throws IOException {
        Residue.noFiles(reader(), samples());
    }

    private void assertUnreadable(byte[] bytes, Reason reason) {
        assertReason(readHostile(bytes), reason);
    }

    private static void assertReason(ReadResult result, Reason reason) {
        assertThat(result).isInstanceOfSatisfying(Unreadable.class, unreadable -> {
            assertThat(unreadable.reason()).as(unreadable.detail()).isEqualTo(reason);
            assertThat(unreadable.detail()).isNotBlank().doesNotContain("Exception");
        });
    }

    /** Probes and reads; a readable result must still obey the rules of places. */
    private ReadResult readHostile(byte[] bytes) {
        Source source = new Source("hostile", bytes);
        return assertTimeoutPreemptively(PATIENCE, () -> {
            reader().probe(source);
            ReadResult result = reader().read(source, ReadLimits.DEFAULT);
            if (result instanceof Readable readable) {
                Places.check(readable.document());
            } else {
                assertThat(((Unreadable) result).reason()).isNotEqualTo(Reason.INTERNAL);
            }
            return result;
        });
    }
}

package io.duban.plugins.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.ContainerReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class RarReaderTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final byte[] TEXT = "会议纪要\n一、县财政局负责。\n".getBytes(UTF_8);
    private static final byte[] OLD = RarSamples.rar4("材料\\防汛纪要.txt".getBytes(GBK), TEXT, 0);
    private static final byte[] NEW = RarSamples.rar5(
            TEXT, "材料/防汛纪要.txt".getBytes(UTF_8), "../../逃.txt".getBytes(UTF_8), "/根.txt".getBytes(UTF_8));

    private final ContainerReader reader = new RarReader();
    private final Collected found = new Collected();

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("bsdtar", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void knowsBothKindsByTheirContent() {
        assertThat(reader.probe(new Source("upload", OLD))).isEqualTo(Probe.YES);
        assertThat(reader.probe(new Source("upload", NEW))).isEqualTo(Probe.YES);
        assertThat(reader.probe(new Source("a.rar", TEXT))).isEqualTo(Probe.NO);
    }

    @Test
    @EnabledIf(value = "isInstalled", disabledReason = "bsdtar is not installed")
    void namesComeOutOfTheOlderKindThoughTheyAreGbk() {
        assertThat(open(OLD, ReadLimits.DEFAULT)).isEmpty();
        assertThat(found.entries()).isEqualTo(Map.of("材料/防汛纪要.txt", new String(TEXT, UTF_8)));
    }

    @Test
    @EnabledIf(value = "isInstalled", disabledReason = "bsdtar is not installed")
    void namesComeOutOfTheNewerKindAndAreHarmless() {
        assertThat(open(NEW, ReadLimits.DEFAULT)).isEmpty();
        assertThat(found.entries())
                .containsOnlyKeys("材料/防汛纪要.txt", "逃.txt", "根.txt")
                .containsValue(new String(TEXT, UTF_8));
    }

    @Test
    @EnabledIf(value = "isInstalled", disabledReason = "bsdtar is not installed")
    void limitsHoldBeforeAnythingIsHandedOn() {
        assertThat(open(NEW, ReadLimits.DEFAULT.with(Limit.ENTRIES, 2))).contains(Reason.TOO_LARGE);
        assertThat(open(NEW, ReadLimits.DEFAULT.with(Limit.EXPANDED_BYTES, TEXT.length + 1)))
                .contains(Reason.TOO_LARGE);
        assertThat(found.entries()).isEmpty();
    }

    @Test
    @EnabledIf(value = "isInstalled", disabledReason = "bsdtar is not installed")
    void nothingComesOutOfAnArchiveThatIsNotWhole() {
        for (int length = 8; length < NEW.length - 8; length++) {
            assertThat(open(Arrays.copyOf(NEW, length), ReadLimits.DEFAULT))
                    .as("cut at %d", length)
                    .contains(Reason.DAMAGED);
        }
        assertThat(found.entries()).isEmpty();
    }

    @Test
    void whatNeedsAPasswordOrGoesOnElsewhereIsTold() {
        assertThat(open(RarSamples.rar4(TEXT, TEXT, RarSamples.ENCRYPTED_4), ReadLimits.DEFAULT))
                .contains(Reason.ENCRYPTED);
        assertThat(open(RarSamples.sealed5(), ReadLimits.DEFAULT)).contains(Reason.ENCRYPTED);
        assertThat(open(RarSamples.rar4(TEXT, TEXT, RarSamples.CONTINUED_4), ReadLimits.DEFAULT))
                .contains(Reason.DAMAGED);
        assertThat(found.entries()).isEmpty();
    }

    @Test
    void withoutTheProgramItSaysSo() {
        Optional<Unreadable> result =
                new RarReader(new Bsdtar("no-such-program")).open(new Source("a.rar", NEW), ReadLimits.DEFAULT, found);

        assertThat(result).contains(new Unreadable(Reason.UNKNOWN_FORMAT, "RAR archive, and no bsdtar"));
    }

    @Test
    void whateverTheBytesNothingIsThrown() {
        Random random = new Random(20310506);
        ContainerReader absent = new RarReader(new Bsdtar("no-such-program"));
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = (round % 2 == 0 ? OLD : NEW).clone();
            for (int flips = 0; flips <= round / 200; flips++) {
                bytes[8 + random.nextInt(bytes.length - 8)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(absent.open(new Source("a.rar", bytes), ReadLimits.DEFAULT, found))
                    .isPresent();
        }
    }

    private Optional<Reason> open(byte[] archive, ReadLimits limits) {
        return reader.open(new Source("a.rar", archive), limits, found).map(Unreadable::reason);
    }
}

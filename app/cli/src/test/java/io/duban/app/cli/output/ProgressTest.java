package io.duban.app.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    @Test
    void countsWhatIsBegunAndThenWhatIsReadAgain() {
        Progress progress = new Progress(console(true), 20);
        for (int input = 0; input < 22; input++) {
            progress.step();
        }

        assertThat(terminal.toString(StandardCharsets.UTF_8))
                .contains("checking 1 of 20", "checking 20 of 20", "comparing records that are alike: 2 files")
                .doesNotContain("22 of 20");
    }

    @Test
    void showsNothingWhereNobodyLooksOrTheBatchIsShort() {
        new Progress(console(false), 20).step();
        new Progress(console(true), 19).step();

        assertThat(terminal.size()).isZero();
    }

    private Console console(boolean interactive) {
        return new Console(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                new PrintStream(terminal, true, StandardCharsets.UTF_8),
                Messages.in(Language.EN),
                false,
                interactive);
    }
}

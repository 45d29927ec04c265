package io.duban.app.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFileWatchTest {
    @TempDir
    Path folder;

    @Test
    void seesFilesComeChangeAndGo() throws IOException {
        RuleFileWatch watch = new RuleFileWatch(List.of(folder, folder.resolve("later")));
        assertThat(watch.changed()).isFalse();

        Path file = Files.writeString(folder.resolve("a.rules.md"), "1");
        assertThat(watch.changed()).isTrue();
        assertThat(watch.changed()).isFalse();

        Files.writeString(file, "12");
        assertThat(watch.changed()).isTrue();

        Files.delete(file);
        assertThat(watch.changed()).isTrue();
    }
}

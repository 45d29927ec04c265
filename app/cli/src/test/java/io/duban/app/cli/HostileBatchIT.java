package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.cli.Distribution.Result;
import io.duban.plugins.testkit.HostileFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is handed in, good files among it get their verdicts, in a heap of 512 megabytes. */
class HostileBatchIT {
    private static final Path SAVED = Path.of("src/test/resources/io/duban/app/cli/formats");
    private static final Path EXAMPLES = Path.of("../examples");

    @TempDir
    Path folder;

    @Test
    void hundredsOfBadFilesCostNoGoodOneItsVerdict() throws Exception {
        Map<String, byte[]> samples = new TreeMap<>();
        try (Stream<Path> files = Files.list(SAVED)) {
            for (Path file : files.toList()) {
                samples.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        Map<String, byte[]> bad = HostileFiles.of(samples);
        assertThat(bad).hasSizeGreaterThan(300);
        for (Map.Entry<String, byte[]> file : bad.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(file -> file.toString().contains("合格"))
                    .toList()) {
                Files.copy(file, folder.resolve("good-" + file.getFileName()));
            }
        }

        Result result = Distribution.built()
                .with("DUBAN_OPTS", "-Xmx512m")
                .run("check", "--limit", "seconds=8", "--jobs", "2", "--color", "never", folder);

        assertThat(result.exitCode()).isIn(1, 3);
        assertThat(result.out()).doesNotContain("OutOfMemoryError");
        assertThat(result.out().lines().filter(line -> line.contains("/good-")))
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(line -> line.endsWith("  acceptable"));
        assertThat(bad.keySet()).allSatisfy(name -> assertThat(result.out()).contains("/" + name));
    }
}

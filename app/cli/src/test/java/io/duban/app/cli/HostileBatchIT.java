package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.cli.Distribution.Result;
import io.duban.plugins.testkit.HostileFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of hostile files cost ten good ones nothing, in a small heap and with seconds for each. */
class HostileBatchIT {
    /** What a source may take to be read, and to be analysed; with the grace for both that is within ten. */
    private static final int SECONDS = 4;

    private static final Pattern VERDICT = Pattern.compile("(?m)^(\\S.*?)  (acceptable|not acceptable|undetermined)$");

    @TempDir
    Path folder;

    @Test
    void everyGoodFileHasItsVerdictAndEveryBadOneAReasonOrAVerdict() throws Exception {
        Path batch = Files.createDirectory(folder.resolve("batch"));
        Map<String, byte[]> good = FormatFiles.all();
        assertThat(good).hasSizeGreaterThanOrEqualTo(10);
        Map<String, byte[]> bad = HostileFiles.of(FormatFiles.samples());
        assertThat(bad).hasSizeGreaterThan(300);
        Map<String, byte[]> all = new TreeMap<>(bad);
        good.forEach((name, bytes) -> all.put("good-" + name, bytes));
        for (Map.Entry<String, byte[]> file : all.entrySet()) {
            Files.write(batch.resolve(file.getKey()), file.getValue());
        }

        Result result = Distribution.built()
                .with("DUBAN_OPTS", "-Xmx512m")
                .run("check", "--limit", "seconds=" + SECONDS, batch);

        assertThat(result.exitCode()).as(result.err()).isEqualTo(1);
        Map<String, String> verdicts = new TreeMap<>();
        VERDICT.matcher(result.out()).results().forEach(line -> verdicts.put(line.group(1), line.group(2)));
        for (String name : bad.keySet()) {
            assertThat(verdicts.keySet()).as(name).anyMatch(source -> source.contains(name));
        }
        for (String name : good.keySet()) {
            assertThat(verdicts.entrySet())
                    .as(name)
                    .filteredOn(verdict -> verdict.getKey().contains("good-" + name))
                    .isNotEmpty()
                    .allMatch(verdict -> verdict.getValue().equals("not acceptable"));
        }
        assertThat(result.out()).doesNotContain("Duban itself failed", "its analysis failed", "rule failed");
    }
}

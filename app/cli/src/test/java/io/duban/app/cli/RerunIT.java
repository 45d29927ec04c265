package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.cli.Distribution.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is checked more than once: with what was known before, with results kept, and one report against another. */
class RerunIT {
    private static final Path EXAMPLES = Path.of("..", "examples");

    private final Distribution duban = Distribution.built();

    @TempDir
    Path folder;

    @Test
    void theReportIsTheSameWithAndWithoutResultsKept() throws Exception {
        Path cache = folder.resolve("cache");

        Result plain = duban.run("check", "--format", "json", EXAMPLES);
        Result first = duban.run("check", "--format", "json", "--cache", cache, EXAMPLES);
        Result second = duban.run("check", "--format", "json", "--resume", cache, "--jobs", "1", EXAMPLES);

        assertThat(plain.exitCode()).isEqualTo(1);
        assertThat(first).isEqualTo(plain);
        assertThat(second).isEqualTo(plain);
        try (Stream<Path> kept = Files.list(cache)) {
            assertThat(kept.count()).isGreaterThan(10);
        }
    }

    @Test
    void whatWasKilledHalfWayGoesOnToTheSameReport() throws Exception {
        Path records = Files.createDirectory(folder.resolve("records"));
        String text = Files.readString(EXAMPLES.resolve("14-镇班子会议记录-名单与时限矛盾.txt"));
        for (int i = 0; i < 400; i++) {
            Files.writeString(records.resolve(i + ".txt"), text + "\n附件" + i + "另发。\n");
        }
        Path cache = Files.createDirectory(folder.resolve("cache"));
        Path report = folder.resolve("report.json");

        Result plain = duban.run("check", "--format", "json", records);
        duban.runShell("$duban check --jobs 1 --resume '" + cache + "' --format json='" + report + "' '" + records
                + "' & until [ $(ls '" + cache + "' | wc -l) -ge 20 ]; do sleep 0.05; done; kill -9 $!");
        Result resumed = duban.run("check", "--format", "json", "--resume", cache, records);

        assertThat(report).doesNotExist();
        assertThat(resumed).isEqualTo(plain);
    }

    @Test
    void whatIsKnownDoesNotCountAndWhatIsNewDoes() throws Exception {
        Path records = handIn("12-会议纪要-缺会议名称.txt");
        Path known = folder.resolve("known.tsv");

        assertThat(duban.run("baseline", "create", records, "-o", known).exitCode())
                .isZero();
        assertThat(duban.run("check", records, "--baseline", known).out()).contains("not acceptable: 0");
        Files.copy(EXAMPLES.resolve("14-镇班子会议记录-名单与时限矛盾.txt"), records.resolve("b.txt"));
        assertThat(duban.run("check", records, "--baseline", known).exitCode()).isEqualTo(1);
        assertThat(duban.run("baseline", "diff", records, "--baseline", known).out())
                .contains("  + FE-14 ")
                .contains("fixed: 0\n");
    }

    @Test
    void whatChangedBetweenTwoReportsIsTold() throws Exception {
        Path records = handIn("14-镇班子会议记录-名单与时限矛盾.txt");
        Path before = folder.resolve("before.json");
        Path after = folder.resolve("after.json");
        duban.run("check", records, "--format", "json=" + before);
        Files.copy(EXAMPLES.resolve("12-会议纪要-缺会议名称.txt"), records.resolve("b.txt"));
        duban.run("check", records, "--format", "json=" + after);

        Result forth = duban.run("diff", before, after);
        Result same = duban.run("diff", before, before);
        Result wrong = duban.run("diff", before, records.resolve("b.txt"));

        assertThat(forth.exitCode()).isEqualTo(1);
        assertThat(forth.out()).contains("+ FE-01 ").contains("fixed: 0\n");
        assertThat(same.exitCode()).isZero();
        assertThat(same.out()).startsWith("new: 0\nfixed: 0\nstanding: ");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("b.txt", "--format json");
    }

    private Path handIn(String example) throws IOException {
        Path records = Files.createDirectory(folder.resolve("records"));
        Files.copy(EXAMPLES.resolve(example), records.resolve("a.txt"));
        return records;
    }
}

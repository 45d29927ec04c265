package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.cli.Distribution.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users see of a command line that asks for what there is not. */
class MisuseIT {
    private static final String MINUTES = "白石县人民政府第3次常务会议纪要\n一、县水务局要于5月底前完成白石河清淤。\n";

    private final Distribution duban = Distribution.built();

    @TempDir
    Path folder;

    @Test
    void aWrongOptionOrCommandIsAUsageErrorWithASuggestion() throws Exception {
        Result option = duban.run("check", "--formt", "json", folder);
        Result command = duban.run("chek", folder);
        Result elsewhere = duban.run("check", "-o", "report.html", folder);

        option.assertUsageError("--formt");
        assertThat(option.err()).contains("--format");
        command.assertUsageError("chek");
        assertThat(command.err()).contains("check");
        elsewhere.assertUsageError("-o");
        assertThat(elsewhere.err()).contains("--format html=");
    }

    @ParameterizedTest
    @CsvSource({"check, PATH", "extract, PATH", "inspect, PATH", "explain, RULE", "check --jobs, --jobs"})
    void whatIsMissingIsAUsageError(String command, String missing) throws Exception {
        Result result = duban.run((Object[]) command.split(" ", -1));

        result.assertUsageError(missing);
    }

    @Test
    void aPathThatDoesNotExistStopsEverythingAndNamesTheNearest() throws Exception {
        write("minutes.txt", MINUTES);

        Result result = duban.run("check", folder.resolve("minutes.text"), folder.resolve("minutes.txt"));

        result.assertUsageError(folder.resolve("minutes.txt") + "?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --profile generall",
                "check --rules no-such-folder",
                "check --config no-such-file.yaml",
                "check --baseline no-such-file.tsv",
                "check --waivers no-such-file.yaml",
                "check --roster no-such-file.yaml",
                "check --format jsn",
                "check --format json --format text",
                "check --jobs 0",
                "check --fail-on fatal",
                "explain RE-99",
            })
    void aWrongValueIsAUsageError(String command) throws Exception {
        Path file = write("minutes.txt", MINUTES);

        Result result = duban.runShell("$duban " + command + (command.startsWith("check") ? " " + file : ""));

        String[] words = command.split(" ", -1);
        result.assertUsageError(words[words.length - 1]);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }
}

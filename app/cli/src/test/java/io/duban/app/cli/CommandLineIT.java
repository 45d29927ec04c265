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
import org.junit.jupiter.params.provider.ValueSource;

/** What users and scripts see of the command line: output, exit codes, errors. */
class CommandLineIT {
    private static final String MINUTES =
            """
            白石县人民政府第3次常务会议纪要
            时间：2026年2月6日上午9:00
            地点：县政府一楼会议室
            一、县水务局要于5月底前完成白石河清淤。
            """;

    private final Distribution duban = Distribution.built();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "extract", "compare", "inspect", "explain", "rules", "rules list", "plugins"})
    void everyCommandHasHelpInBothLanguages(String command) throws Exception {
        String[] words = (command + " --help").strip().split(" ", -1);

        Result english = duban.with("LC_ALL", "C.UTF-8").run((Object[]) words);
        Result chinese = duban.runShell("$duban --lang zh " + command + " --help");

        assertThat(english.exitCode()).isZero();
        assertThat(english.out()).startsWith("Usage: duban").contains("--lang", "Exit codes", "could not be checked");
        assertThat(chinese.out()).startsWith("用法：duban").contains("--lang", "退出码", "无法检查");
    }

    @Test
    void tellsItsVersion() throws Exception {
        Result result = duban.run("--version");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("duban ").contains("Java").doesNotContain("${");
    }

    @Test
    void whatGoesBackToTheUnitsLiesInAFolderOfItsOwn() throws Exception {
        Path file = write("minutes.txt", MINUTES);
        Path back = folder.resolve("back");

        Result result = duban.run("check", file, "--return", back);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(back.resolve("minutes-review.docx")).isNotEmptyFile();
        duban.run("check", file, "--return", file).assertUsageError("minutes.txt");
    }

    @Test
    void copiesAreFoundAndShownSideBySide() throws Exception {
        String copied = MINUTES + "会议强调，各类学校食堂要落实陪餐制度，食材进货逐批登记，餐具消毒留有记录，剩菜当餐处理，不得隔夜再用。\n"
                + "会议强调，宿舍夜间巡查不少于两次，充电器一律集中存放，发现私拉电线当场制止，并通知家长共同教育。\n";
        write("one.txt", copied);
        write("two.txt", copied.replace("2026", "2025"));
        Path page = folder.resolve("pairs.html");

        Result text = duban.run("compare", folder);
        Result html = duban.run("compare", folder, "--format", "html", "-o", page);

        assertThat(text.exitCode()).isEqualTo(1);
        assertThat(text.out()).contains("one.txt", "two.txt", "pairs that share text: 1");
        assertThat(html.exitCode()).isEqualTo(1);
        assertThat(page).content().contains("<mark id=\"p0a0\">");
        assertThat(duban.run("compare", folder, "--min", "2").exitCode()).isEqualTo(2);
    }

    @Test
    void whatCannotBeCheckedIsSaidAndNeverPasses() throws Exception {
        // A dangling link stands for a file that cannot be opened: permissions do not stop root, who may run this.
        write("empty.txt", "");
        Files.write(folder.resolve("cut.docx"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
        Files.write(
                folder.resolve("binary.txt"), new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 62, 0});
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
        Files.write(folder.resolve("scan.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});

        Result result = duban.run("check", folder);

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out())
                .contains("empty.txt", "cut.docx", "binary.txt", "gone.txt", "scan.png")
                .contains("acceptable: 0, not acceptable: 0, undetermined: 5")
                .doesNotContain("Exception");
        assertThat(result.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void tellsWhatItLogsOnlyWhenDebugging() throws Exception {
        Path file = write("minutes.txt", MINUTES);

        assertThat(duban.run("check", file).err()).isEmpty();
        assertThat(duban.run("check", "--debug", file).err()).contains("duban: DEBUG ");
    }

    @Test
    void readsStandardInput() throws Exception {
        Path file = write("minutes.txt", MINUTES);

        Result result = duban.runShell("$duban inspect - <'" + file + "'");

        assertThat(result.out()).startsWith("(stdin)").contains("format: text");
    }

    @Test
    void writesFilesWholeAndNeverOverAnInput() throws Exception {
        Path file = write("minutes.txt", MINUTES);
        Path report = folder.resolve("report.json");

        duban.run("extract", file, "-o", report);
        Result overInput = duban.run("extract", file, "--output", file);

        assertThat(report).content(StandardCharsets.UTF_8).contains("\"duban-extract/1\"");
        overInput.assertUsageError(file.toString());
        assertThat(file).hasContent(MINUTES);
    }

    @Test
    void recognisesTheUnitsOfARoster() throws Exception {
        Path file = write("one.txt", MINUTES + "\n大联勤要在6月底前完成排查。\n");
        Path roster = write("units.csv", "单位,简称\n青禾县大联勤办公室,大联勤\n");

        assertThat(duban.run("extract", "--roster", roster, file).out()).contains("\"name\": \"青禾县大联勤办公室\"");
        Result wrong = duban.run("extract", "--roster", write("wrong.csv", "单位\n\n局\n"), file);

        wrong.assertUsageError("wrong.csv:3");
    }

    @Test
    void inspectsSeveralFilesInOnePage() throws Exception {
        Path page = folder.resolve("page.html");

        Result result = duban.run(
                "inspect", "--format", "html", "-o", page, write("one.txt", MINUTES), write("two.txt", MINUTES));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(page)
                .content(StandardCharsets.UTF_8)
                .contains("one.txt", "two.txt")
                .endsWith("</html>\n");
    }

    @Test
    void sameInputSameBytesForAnyNumberOfJobs() throws Exception {
        for (int i = 0; i < 9; i++) {
            write("minutes-" + i + ".txt", MINUTES.replace("第3次", "第" + i + "次"));
        }

        Result one = duban.run("check", "--format", "json", "--jobs", 1, folder);
        Result four = duban.run("check", "--format", "json", "--jobs", 4, folder);

        assertThat(one.out()).isNotEmpty().isEqualTo(four.out());
    }

    @Test
    void isQuietWhenNobodyReadsOn() throws Exception {
        Result result = duban.runShell("$duban rules list --format json | head -n 1");

        assertThat(result.out()).isEqualTo("{\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void aFullDiskIsNoSuccess() throws Exception {
        Result result = duban.runShell("[ ! -e /dev/full ] && exit 2; $duban rules list >/dev/full");

        assertThat(result.exitCode()).isEqualTo(2);
    }

    @Test
    void speaksUtf8WhateverTheLocale() throws Exception {
        Path file = write("会议纪要.txt", MINUTES);

        Result result = duban.with("LC_ALL", "C").run("inspect", "--lang", "zh", file);

        assertThat(result.out()).contains("会议纪要.txt", "格式: text");
    }

    @Test
    void findsFilesByTheirNamesWhereTheLocaleIsNotInstalled() throws Exception {
        Path file = write("会议纪要.txt", MINUTES);

        Result result = duban.with("LC_ALL", "").with("LANG", "xx_XX.UTF-8").run("inspect", "--lang", "zh", file);

        assertThat(result.out()).contains("会议纪要.txt", "格式: text");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }
}

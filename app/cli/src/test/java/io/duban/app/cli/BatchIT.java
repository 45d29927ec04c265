package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.cli.Distribution.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as it is handed in: a good file among files that cannot be read, each in its own way. */
class BatchIT {
    private static final Path EXAMPLES = Path.of("..", "examples");

    private final Distribution duban = Distribution.built();

    @TempDir
    Path folder;

    @BeforeEach
    void handIn() throws IOException {
        copy("04-镇党政联席会议记录-合格.txt", "好 文件.txt");
        Files.createFile(folder.resolve("empty.txt"));
        byte[] word = Files.readAllBytes(EXAMPLES.resolve("06-乡村振兴讲话稿-合格.docx"));
        Files.write(folder.resolve("truncated.docx"), Arrays.copyOf(word, word.length / 2));
        Files.write(folder.resolve("binary.txt"), new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 3, 0, 62, 0});
        // A dangling link stands for a file that cannot be opened: permissions do not stop root, who may run this.
        Files.createSymbolicLink(folder.resolve("unreadable.txt"), folder.resolve("nowhere"));
    }

    @Test
    void eachProblemIsToldApartWithItsRemedyAndTheGoodFileIsChecked() throws Exception {
        Result result = duban.run("check", "--lang", "zh", folder);

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out())
                .containsPattern("binary\\.txt  无法判定\n  未审查 无法读取这种格式。.*\n    处理办法：请另存为 docx")
                .containsPattern("empty\\.txt  无法判定\n  未审查 文件是空的。.*\n    处理办法：请报送单位重新提交")
                .containsPattern("truncated\\.docx  无法判定\n  未审查 文件已损坏或不完整。.*\n    处理办法：请用原软件打开")
                .containsPattern("unreadable\\.txt  无法判定\n  未审查 文件无法打开。.*\n    处理办法：请确认文件存在")
                .containsPattern("好 文件\\.txt  合格\n")
                .contains("合格 1 个，不合格 0 个，无法判定 4 个")
                .doesNotContain("Exception");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void anArchiveThatNobodyHereUnpacksIsToldWithItsRemedy() throws Exception {
        Path packed = folder.resolve("packed.rar");
        Files.write(packed, new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0});

        Result result =
                duban.with("DUBAN_OPTS", "-Dduban.bsdtar=no-such-program").run("check", "--lang", "zh", packed);

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out())
                .containsPattern("packed\\.rar  无法判定\n  未审查 无法读取这种格式.*RAR.*\n    处理办法：请解压后审查.*libarchive-tools");
    }

    @Test
    void whatIsNotAcceptableOutweighsWhatCouldNotBeChecked() throws Exception {
        copy("12-会议纪要-缺会议名称.txt", "bad.txt");

        Result result = duban.run("check", folder);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("acceptable: 1, not acceptable: 1, undetermined: 4");
    }

    @Test
    void extractGoesOnAndSaysThatItIsNotComplete() throws Exception {
        Result result = duban.run("extract", folder);

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out()).contains("好 文件.txt", "\"code\": \"empty\"", "\"code\": \"damaged\"");
    }

    @Test
    void whatGoesBackLiesInAFolderForEachUnit() throws Exception {
        Path records = Files.createDirectory(folder.resolve("handed-in"));
        for (String unit : List.of("石桥镇", "柳湾镇")) {
            Files.copy(
                    EXAMPLES.resolve("12-会议纪要-缺会议名称.txt"),
                    Files.createDirectory(records.resolve(unit)).resolve("纪要.txt"));
        }
        Path back = folder.resolve("back");

        duban.run("check", "--lang", "zh", records, "--return", back);

        assertThat(back.resolve("石桥镇").resolve("纪要-审查意见书.docx")).exists();
        assertThat(back.resolve("柳湾镇").resolve("纪要-审查意见书.docx")).exists();
    }

    @Test
    void aFileGivenTwiceIsCheckedOnce() throws Exception {
        Path good = folder.resolve("好 文件.txt");

        Result result = duban.run("check", good, folder.resolve(".").resolve(good.getFileName()), good);

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("files: 1, records: 1");
    }

    @Test
    void anEmptyFolderIsAUsageError() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Result result = duban.run("check", empty);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Nothing to check", empty.toString());
    }

    @Test
    void theVerdictStandsWhenNobodyReadsTheWholeReport() throws Exception {
        copy("12-会议纪要-缺会议名称.txt", "bad.txt");

        Result result =
                duban.runShell("{ $duban check '" + folder + "'; echo \"exit $?\" >&2; } | head -n 1 >/dev/null");

        assertThat(result.err()).isEqualTo("exit 1\n");
    }

    private void copy(String example, String name) throws IOException {
        Files.writeString(
                folder.resolve(name),
                Files.readString(EXAMPLES.resolve(example), StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
    }
}

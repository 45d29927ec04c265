package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.CsvRow;
import io.duban.app.cli.Distribution.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ledger that {@code extract} wrote, read back and compared with the minutes that it was made from. */
class LedgerIT {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final int RULE = 8;
    private static final int MESSAGE = 10;
    private static final Path MINUTES = EXAMPLES.resolve("01-县政府常务会议纪要-合格.docx");

    private final Distribution duban = Distribution.built();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"xlsx,zh", "xlsx,en", "csv,zh", "csv,en"})
    void saysNoOtherThanItsMinutes(String format, String language) throws Exception {
        Path ledger = extracted(format, language);

        Result result = duban.run("check", ledger, "--against", MINUTES);

        assertThat(result.out()).contains("errors: 0", "acceptable: 1");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void isToldOfEachChangeOnce() throws Exception {
        assertThat(findings(line -> line.replace("县教育局,县财政局", "县卫健局,县财政局")))
                .containsExactly("SV-14 与纪要不一致，纪要写的是“县教育局”");
        assertThat(findings(line -> line.replace("6月30日前,2026-06-30", "9月30日前,2026-09-30")))
                .containsExactly("SV-14 与纪要不一致，纪要写的是“6月30日前”");
        assertThat(findings(line -> line.replace("2026-04-15", "2026-05-15")))
                .containsExactly("SV-14 与纪要不一致，纪要写的是“4月15日前”");
        assertThat(findings(line -> line.contains("柳湾大桥") ? "" : line)).containsExactly("SV-13 “清理柳湾大桥上游河道垃圾”只写在纪要里");
        assertThat(findings(line -> line.replace("新建污水提升泵站1座", "采购扫雪车两辆")))
                .containsExactly("SV-13 “新建污水提升泵站1座”只写在纪要里", "SV-13 “采购扫雪车两辆”只写在台账里");
    }

    @Test
    void isRefusedWhereItIsNone() throws Exception {
        Result noLedger = duban.run(
                "check", "--lang", "zh", MINUTES.resolveSibling("03-安全生产工作会议纪要-责任不清.txt"), "--against", MINUTES);
        Path empty = Files.writeString(folder.resolve("空.txt"), "今天天气很好，大家都很高兴。");
        Result noMinutes = duban.run("check", "--lang", "zh", extracted("csv", "zh"), "--against", empty);
        Result unreadable = duban.run("check", MINUTES, "--against", Files.createFile(folder.resolve("0.txt")));

        assertThat(noLedger.out()).contains("不是督办台账", "处理办法：台账应有一张表");
        assertThat(noLedger.exitCode()).isIn(1, 3);
        assertThat(noMinutes.err()).contains("空.txt", "没有认出任务");
        assertThat(noMinutes.exitCode()).isEqualTo(2);
        assertThat(unreadable.err()).contains("0.txt", "The file is empty");
        assertThat(unreadable.exitCode()).isEqualTo(2);
    }

    private Path extracted(String format, String language) throws IOException, InterruptedException {
        Path ledger = folder.resolve("台账." + format);
        duban.run("extract", "--lang", language, "--format", format, "-o", ledger, MINUTES);
        return ledger;
    }

    /** The findings of the rules that compare, when the lines of the ledger are changed. */
    private List<String> findings(UnaryOperator<String> change) throws IOException, InterruptedException {
        Path ledger = extracted("csv", "zh");
        Files.write(
                ledger,
                Files.readAllLines(ledger).stream()
                        .map(change)
                        .filter(line -> !line.isEmpty())
                        .toList());
        Result result = duban.run("check", "--lang", "zh", "--format", "csv", ledger, "--against", MINUTES);
        return CsvRow.of(result.out()).stream()
                .filter(row -> row.cells().get(RULE).startsWith("SV-1"))
                .map(row -> row.cells().get(RULE) + " " + row.cells().get(MESSAGE))
                .toList();
    }
}

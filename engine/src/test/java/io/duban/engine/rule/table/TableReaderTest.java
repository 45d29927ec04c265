package io.duban.engine.rule.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.api.LocalizedText;
import io.duban.api.rule.Citation;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.drl.DrlPrinter;
import io.duban.engine.rule.sentence.PagedRule;
import io.duban.engine.rule.source.Diagnostic;
import io.duban.engine.rule.source.RuleBytes;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetException;
import io.duban.engine.rule.source.RuleSetManifest;
import io.duban.engine.rule.source.WordTables;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("编号", "标题", "材料类型", "要素", "条件", "阈值", "严重程度", "消息", "建议", "依据"),
            List.of("QH-01", "牵头单位太多", "会议纪要、讲话稿", "任务", "牵头单位多于{数}个", "2", "错误", "牵头单位太多", "只留一个", "《办法》第三条（已核实）"),
            List.of("QH-02", "口号太多", "", "任务", "包含{文}；没有时限", "狠抓、大抓", "", "写了“{原文}”", "", ""));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsCsvInBothEncodings(String encoding) {
        check(read("own.rules.csv", csv(ROWS).getBytes(Charset.forName(encoding))));
    }

    @Test
    void readsWorkbooks() {
        check(read("own.rules.xlsx", Workbook.of(ROWS)));
    }

    private static void check(List<PagedRule> rules) {
        assertThat(DrlPrinter.print("p", rules.stream().map(PagedRule::rule).toList(), "mvel"))
                .contains(
                        "$task : io.duban.api.record.Directive( task(), leads().size() > 2 )",
                        "( text contains \"狠抓\" ) || ( text contains \"大抓\" )",
                        "deadlines.isEmpty()");
        var first = rules.get(0).page().rule();
        assertThat(first.severities().values()).containsOnly(Severity.ERROR).hasSize(2);
        assertThat(first.citations()).containsExactly(new Citation("《办法》", "第三条", Citation.Status.VERIFIED, ""));
        assertThat(first.page()).contains("- 这项任务的牵头单位多于2个", "只留一个");
        assertThat(rules.get(1).page().message().zh()).isEqualTo("写了“{text}”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "编号        | 编码           | 1 | 编号",
                "条件        | 备注           | 1 | 条件",
                "材料类型    | 标题           | 1 | 两次",
                "会议纪要、讲话稿 | 会纪要     | 2 | 会议纪要",
                "任务        | 任物           | 2 | 任务",
                "错误        | 严重           | 2 | 错误",
                "牵头单位多于{数}个 | 牵头单位多余{数}个 | 2 | 牵头单位多于",
                "牵头单位多于{数}个 | 没有牵头单位 | 2 | 阈值",
                "2           | ''             | 2 | 阈值",
                "2           | 二三个         | 2 | 没有这样的句子",
                "2           | =1+1           | 2 | 公式",
                "QH-01       | qh1            | 2 | QH-01",
                "牵头单位太多 | ''            | 2 | 标题",
                "写了“{原文}” | {时限}        | 3 | {时限}",
            })
    void namesRowAndNearestWord(String right, String wrong, int line, String near) {
        List<List<String>> rows = ROWS.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.equals(right) ? wrong : cell)
                        .toList())
                .toList();
        for (List<Diagnostic> found : List.of(
                refusal("own.rules.csv", csv(rows).getBytes(StandardCharsets.UTF_8)),
                refusal("own.rules.xlsx", Workbook.of(rows)))) {
            assertThat(found).first().satisfies(d -> {
                assertThat(d.line()).isEqualTo(line);
                assertThat(d.message().zh()).contains(near);
            });
        }
    }

    static Stream<byte[]> notWorkbooks() {
        String doctype = "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        return Stream.of(
                new byte[0],
                "编号".getBytes(StandardCharsets.UTF_8),
                Workbook.zip(Map.of("a", "b")),
                Workbook.zip(Map.of("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")),
                Workbook.zip(Map.of("xl/worksheets/sheet1.xml", sheet("<c t=\"s\"><v>7</v></c>"))),
                Workbook.zip(Map.of("xl/worksheets/sheet1.xml", sheet("<c r=\"ZZZZZZZZ1\"><v>7</v></c>"))),
                Workbook.zip(Map.of("xl/worksheets/sheet1.xml", sheet("<c><f>1+1</f><v>2</v></c>"))),
                Workbook.zip(Map.of("xl/worksheets/sheet1.xml", doctype + sheet("<c><v>&e;</v></c>"))));
    }

    @ParameterizedTest
    @MethodSource("notWorkbooks")
    void refusesWhatIsNoPlainWorkbook(byte[] bytes) {
        assertThat(refusal("own.rules.xlsx", bytes)).isNotEmpty();
    }

    private static String sheet(String cells) {
        return "<worksheet><sheetData><row r=\"1\">" + cells + "</row></sheetData></worksheet>";
    }

    private static String csv(List<List<String>> rows) {
        return String.join(
                "\r\n",
                rows.stream()
                        .map(row -> String.join(
                                ",", row.stream().map(c -> '"' + c + '"').toList()))
                        .toList());
    }

    private static List<PagedRule> read(String name, byte[] bytes) {
        RuleSetManifest manifest = new RuleSetManifest("own", "1.0.0", new LocalizedText("自定", "Own"), "县督查室");
        return TableReader.read(manifest, WordTables.NONE, new RuleBytes(new RuleFile("own", name, ""), bytes));
    }

    private static List<Diagnostic> refusal(String name, byte[] bytes) {
        return catchThrowableOfType(RuleSetException.class, () -> read(name, bytes))
                .diagnostics();
    }
}

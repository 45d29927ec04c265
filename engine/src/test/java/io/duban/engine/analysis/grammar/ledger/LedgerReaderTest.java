package io.duban.engine.analysis.grammar.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.grammar.Texts;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.TableRows;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerReaderTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 3, 12);

    private final LedgerReader reader = new LedgerReader(Texts.LEXICON);

    @ParameterizedTest
    @CsvSource({
        "工作任务|责任单位|完成时限",
        "任务内容|主办单位|办结时限",
        "整改措施|承办部门|整改期限",
        "事 项|责 任 人|时间节点",
        "待办事项|负责人|截止日期",
        "议定事项|牵头单位（部门）|完成时间",
        "任务|落实人|销号时限"
    })
    void knowsTheColumnsByManyNames(String header) {
        List<Directive> tasks = read("| " + header + " |", "| 修好二号闸门 | 县水务局 | 4月10日 |");

        assertThat(tasks).hasSize(1);
        assertThat(units(tasks.get(0))).containsExactly("县水务局");
        assertThat(due(tasks.get(0))).isEqualTo(LocalDate.of(2026, 4, 10));
    }

    @Test
    void tellsTheLeadFromThoseWhoSupport() {
        List<Directive> tasks = read("工作任务\t牵头单位\t配合单位\t完成时限", "疏浚南河\t县水务局\t县财政局、各乡镇\t6月底前");

        assertThat(tasks.get(0).units())
                .extracting(ResponsibleUnit::role)
                .containsExactly(ResponsibleUnit.Role.LEAD, ResponsibleUnit.Role.SUPPORT, ResponsibleUnit.Role.SUPPORT);
    }

    @Test
    void takesTheFirstCellsOfAMergedRowFromTheRowAbove() {
        List<Directive> tasks = read("项目\t工作任务\t责任单位\t完成时限\t进展", "河道\t疏浚南河\t县水务局\t6月底前\t动工", "加固北堤\t县交通局\t5月底前\t未动");

        assertThat(tasks.get(1).text()).isEqualTo("加固北堤");
        assertThat(units(tasks.get(1))).containsExactly("县交通局");
        assertThat(due(tasks.get(1))).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @Test
    void takesAPostWithANameForAPerson() {
        List<Directive> tasks = read("工作任务\t责任人\t完成时限", "疏浚南河\t局长王强\t6月底前");

        assertThat(tasks.get(0).units()).extracting(ResponsibleUnit::kind).containsExactly(ResponsibleUnit.Kind.PERSON);
    }

    @ParameterizedTest
    @CsvSource({"同上", "〃"})
    void carriesDownWhatIsTheSameAsAbove(String same) {
        List<Directive> tasks =
                read("工作任务\t责任单位\t完成时限", "疏浚南河\t县水务局\t6月底前", "加固北堤\t" + same + "\t" + same, "清点物资\t" + same + "\t5月底前");

        assertThat(tasks).extracting(LedgerReaderTest::units).containsOnly(List.of("县水务局"));
        assertThat(due(tasks.get(1))).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(due(tasks.get(2))).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @Test
    void readsTablesOfMarkdown() {
        List<Directive> tasks = read("| 工作任务 | 责任单位 | 时限 |", "|---|:---:|---|", "| 疏浚南河 | 县水务局 | 6.30 |");

        assertThat(tasks).extracting(Directive::text).containsExactly("疏浚南河");
        assertThat(due(tasks.get(0))).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "长期坚持, VAGUE",
        "每月, RECURRING",
        "6月, ABSOLUTE",
        "2026-06-30, ABSOLUTE",
        "X月底前, PLACEHOLDER",
        "10个工作日内, RELATIVE"
    })
    void takesWhatAnOfficeWritesIntoADeadlineCell(String cell, Deadline.Type type) {
        List<Directive> tasks = read("工作任务\t责任单位\t完成时限", "疏浚南河\t县水务局\t" + cell);

        assertThat(tasks.get(0).deadlines()).extracting(Deadline::type).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource({"''", "/", "—", "无"})
    void takesBlankCellsForNothing(String blank) {
        List<Directive> tasks = read("工作任务\t责任单位\t完成时限", "疏浚南河\t" + blank + "\t" + blank);

        assertThat(tasks).hasSize(1);
        assertThat(tasks.get(0).units()).isEmpty();
        assertThat(tasks.get(0).deadlines()).isEmpty();
    }

    @Test
    void skipsRowsThatNameAGroup() {
        Passage group = Texts.passage("一、水利工程");
        List<List<Passage>> rows =
                List.of(cells("工作任务\t责任单位\t完成时限"), List.of(group, group, group), cells("疏浚南河\t县水务局\t6月底前"));

        assertThat(reader.read(rows, MEETING)).extracting(Directive::text).containsExactly("疏浚南河");
    }

    @Test
    void leavesOtherTablesAlone() {
        assertThat(read("姓名\t单位\t职务", "王小河\t县水务局\t局长")).isEmpty();
        assertThat(read("序号\t工作内容\t金额", "1\t买砂石\t3000")).isEmpty();
    }

    private List<Directive> read(String... lines) {
        return reader.read(Stream.of(lines).map(LedgerReaderTest::cells).toList(), MEETING);
    }

    private static List<Passage> cells(String line) {
        return TableRows.cells(Texts.passage(line));
    }

    private static List<String> units(Directive task) {
        return task.units().stream().map(ResponsibleUnit::text).toList();
    }

    private static LocalDate due(Directive task) {
        assertThat(task.deadlines()).hasSize(1);
        assertThat(task.deadlines().get(0).due()).isNotNull();
        return task.deadlines().get(0).due().to();
    }
}

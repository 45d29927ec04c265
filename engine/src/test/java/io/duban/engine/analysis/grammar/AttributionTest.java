package io.duban.engine.analysis.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.analysis.layout.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {
    private static final String HEAD =
            """
            青石县人民政府专题会议纪要
            2026年3月12日，副县长田大川主持召开专题会议。现纪要如下：
            一、河道清淤
            """;

    private final ChineseRecordAnalyzer analyzer = new ChineseRecordAnalyzer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            （责任单位：县水务局、各乡镇；完成时限：4月底前）    | 县水务局 各乡镇 | 4月底前
            （责任单位：县水务局，完成时限：4月底前）          | 县水务局 | 4月底前
            (牵头单位:县水务局,配合单位:县财政局;4月底前)      | 县水务局 县财政局 | 4月底前
            （县水务局牵头，县财政局、各乡镇按职责分工负责）      | 县水务局 县财政局 各乡镇 | 无
            （县水务局、县财政局负责，4月底前完成）           | 县水务局 县财政局 | 4月底前
            （县水务局，各乡镇）                       | 县水务局 各乡镇 | 无
            [责任单位：县水务局]                      | 县水务局 | 无
            【县水务局负责】                         | 县水务局 | 无
            （4月底前完成）                         | 无 | 4月底前
            责任领导：田大川；责任单位：县水务局；完成时间：4月底前。 | 田大川 县水务局 | 4月底前
            责任部门：县水务局，4月底前完成。               | 县水务局 | 4月底前
            """)
    void takesAPointOfAFewWordsForATaskWhereWhoOrWhenStandsBehindIt(String attribution, String who, String when) {
        for (String point : List.of("1.对东岸淤泥进行清除。", "（一）清除东岸淤泥。", "（一）清除东岸淤泥；")) {
            List<Directive> tasks = tasks(point + attribution);

            assertThat(tasks).as(point).hasSize(1);
            assertThat(units(tasks.get(0))).as(point).isEqualTo(who);
            assertThat(deadlines(tasks.get(0))).as(point).isEqualTo(when);
        }
    }

    @Test
    void takesAHeadingWithNothingUnderItButFieldsForATask() {
        List<Directive> tasks = tasks(
                """
                1.东闸检修
                责任领导：田大川
                责任单位：县水务局
                完成时限：4月25日
                2.备料
                责任单位：县应急局
                配合单位：各乡镇""");

        assertThat(tasks).extracting(Directive::text).containsExactly("1.东闸检修", "2.备料");
        assertThat(tasks).extracting(AttributionTest::units).containsExactly("田大川 县水务局", "县应急局 各乡镇");
        assertThat(deadlines(tasks.get(0))).isEqualTo("4月25日");
    }

    @Test
    void leavesAHeadingToThePointsUnderIt() {
        List<Directive> tasks = tasks(
                """
                （一）东闸检修
                责任单位：县水务局
                1.更换闸门止水。
                2.要清理闸室积泥，疏通廊道，补齐栏杆，确保汛前启闭正常。""");

        assertThat(tasks).extracting(Directive::text).noneMatch(text -> text.contains("东闸检修"));
        assertThat(tasks).isNotEmpty().allSatisfy(task -> assertThat(units(task))
                .isEqualTo("县水务局"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1.储备砂石料两千方（县应急局负责，4月底前完成）。  | 县应急局 | 4月底前
            1.编制备料清单（县应急局、县水务局按职责分工负责）  | 县应急局 县水务局 | 无
            （二）围网清理（县水务局牵头，各乡镇配合）       | 县水务局 各乡镇 | 无
            负责人：田大川，每周一更新水位台账            | 田大川 | 每周一
            责任人：田大川，月底前把图纸整理归档并报县档案馆。 | 田大川 | 月底前
            （四）启动水文站建设，责任单位为县水务局，8月底前建成。 | 县水务局 | 8月底前
            （四）拆除围网46处——责任单位：县水务局、临江镇——完成时限：5月底前 | 县水务局 临江镇 | 5月底前
            （四）看护引导到位（县水务局按职责负责，长期坚持） | 县水务局 | 无
            """)
    void takesWhatIsSaidInOneWithWhoForATask(String line, String who, String when) {
        Directive task = tasks(line).get(0);

        assertThat(units(task)).isEqualTo(who);
        assertThat(deadlines(task)).isEqualTo(when);
    }

    @Test
    void readsThePartsInTheWorkBehindTheNamesOfALabel() {
        Directive task = tasks("1.清除东岸淤泥。责任单位：县水务局牵头，三家砂场分别落实").get(0);

        assertThat(task.units()).extracting(ResponsibleUnit::text).containsExactly("县水务局", "三家砂场");
        assertThat(task.units())
                .extracting(ResponsibleUnit::role)
                .containsExactly(ResponsibleUnit.Role.LEAD, ResponsibleUnit.Role.RESPONSIBLE);
    }

    @Test
    void takesWhatMayBeAReportForATaskWhereSomebodyIsToAnswerForIt() {
        String bare = "县水务局组织技术员逐闸检修。";

        assertThat(tasks(bare)).isEmpty();
        assertThat(tasks(bare + "责任人：田大川。")).hasSize(1);
    }

    @Test
    void readsThePartInTheWorkInABracketBehindAName() {
        Directive task = tasks("1.由县水务局（牵头）、各乡镇（配合）尽快清淤，县住建局（市人防办）要看护堤顶道路。").get(0);

        assertThat(task.units()).extracting(ResponsibleUnit::text).containsExactly("县水务局", "各乡镇", "县住建局（市人防办）");
        assertThat(task.units())
                .extracting(ResponsibleUnit::role)
                .containsExactly(
                        ResponsibleUnit.Role.LEAD, ResponsibleUnit.Role.SUPPORT, ResponsibleUnit.Role.RESPONSIBLE);
    }

    @Test
    void takesTheThingsInABracketForNobodyResponsible() {
        assertThat(tasks("1.加快推进三个项目建设（县医院、县中学、县体育馆）。"))
                .allSatisfy(task -> assertThat(units(task)).isEqualTo("无"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.东岸淤泥已经清除。（县水务局）",
                "会上，县水务局对闸工作了培训。（县水务局）",
                "1.东岸淤泥共三处。（见附图）",
                "五、请假人员：田大川（外出学习）",
                "1.东岸淤泥共三处。（含支流，县水务局测）"
            })
    void makesNoTaskOfWhatIsToldNorByABracketThatSaysSomethingElse(String line) {
        assertThat(tasks(line)).isEmpty();
    }

    @Test
    void takesNamesBelowATextWithoutNumbersForThoseOfItsWriters() {
        String[] lines = {"青石县召开防汛会议", "3月12日，青石县召开防汛会议。", "东岸淤泥堆积，水位连日上涨。（县水务局）", "主办：青石县人民政府办公室 承办：青石县水务信息中心建设领导小组"};

        assertThat(analyzer.analyze(Texts.document(lines)).get(0).directives()).isEmpty();
    }

    private List<Directive> tasks(String lines) {
        return analyzer.analyze(Texts.document((HEAD + lines).lines().toArray(String[]::new)))
                .get(0)
                .directives();
    }

    private static String units(Directive directive) {
        return words(directive.units().stream().map(ResponsibleUnit::text).toList());
    }

    private static String deadlines(Directive directive) {
        return words(directive.deadlines().stream().map(Deadline::text).toList());
    }

    private static String words(List<String> words) {
        return words.isEmpty() ? "无" : String.join(" ", words);
    }
}

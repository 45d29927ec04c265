package io.duban.engine.analysis.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InheritanceTest {
    private static final String HEAD = """
            青石县防汛工作会议纪要
            时间：2026年3月12日
            """;

    private final ChineseRecordAnalyzer analyzer = new ChineseRecordAnalyzer();

    @Test
    void givesALabelLineToTheTaskAboveIt() {
        Directive task = only(tasks("1.要疏浚南河主河道，清除两岸淤泥杂物，拆除沿线围网，确保行洪断面达到设计标准。", "责任单位：县水务局；完成时限：6月底前"));

        assertThat(units(task)).containsExactly("县水务局");
        assertThat(task.units()).allMatch(ResponsibleUnit::inherited);
        assertThat(deadlines(task)).containsExactly("6月底前");
    }

    @Test
    void givesALabelLineBelowSeveralPointsToAllOfThem() {
        List<Directive> tasks = tasks(
                "1.要疏浚南河主河道，清除两岸淤泥杂物，拆除沿线围网，确保行洪断面达到设计标准。",
                "2.要加固北堤险工段，补齐护坡石料，更换破损闸门，确保堤身高程达到设计标准。",
                "3.要清点防汛物资，补足编织袋和救生衣，更换过期器材，确保数量和账目一致无误。",
                "责任单位：县水务局");

        assertThat(tasks).hasSize(3).extracting(InheritanceTest::units).containsOnly(List.of("县水务局"));
    }

    @Test
    void leavesAPointBareWhereOthersHaveLabelLinesOfTheirOwn() {
        List<Directive> tasks = tasks(
                "1.要疏浚南河主河道，清除两岸淤泥杂物，拆除沿线围网，确保行洪断面达到设计标准。",
                "2.要加固北堤险工段，补齐护坡石料，更换破损闸门，确保堤身高程达到设计标准。",
                "责任单位：县水务局",
                "3.要清点防汛物资，补足编织袋和救生衣，更换过期器材，确保数量和账目一致无误。",
                "责任单位：县应急局");

        assertThat(tasks)
                .extracting(InheritanceTest::units)
                .containsExactly(List.of(), List.of("县水务局"), List.of("县应急局"));
    }

    @Test
    void givesThePointsOfASeriesTheSubjectBeforeItsFirst() {
        List<Directive> tasks = tasks("会议强调，各闸站一要备足沙袋，守好闸口。二要排查险段，看好堤脚。三是县水务局要抓好调度。四要严明纪律，不得脱岗。");

        assertThat(tasks)
                .extracting(InheritanceTest::units)
                .containsExactly(List.of("各闸站"), List.of("各闸站"), List.of("县水务局"), List.of("各闸站"));
    }

    @Test
    void endsAMatterWhereTheNextBegins() {
        List<Directive> tasks = tasks("石大川指出，在清淤方面，北闸站要备好泥船；在修桥方面，要看好工期，按时合龙。");

        assertThat(tasks).extracting(InheritanceTest::units).containsExactly(List.of("北闸站"), List.of());
    }

    @Test
    void takesWhatTheWholeMeetingCameToForNoPartOfItsLastTopic() {
        List<Directive> tasks = tasks("1.修桥", "石大川介绍了工期。", "2.南闸站船票", "柳如风介绍了船票。", "会议决议：", "加固北堤，月底前完成；");

        assertThat(tasks).extracting(InheritanceTest::units).containsExactly(List.of());
        assertThat(tasks).extracting(Directive::heading).containsExactly(0);
    }

    @Test
    void takesUnitsFromTheBracketOfAHeading() {
        List<Directive> tasks = tasks(
                "一、河道整治（牵头单位：县水务局；完成时限：6月底前）",
                "1.要疏浚南河主河道，清除两岸淤泥杂物，拆除沿线围网，确保行洪断面达到设计标准。",
                "2.要拆除河道围网，劝离沿岸散养户，清运废弃船只，确保主河道水面没有障碍物。");

        assertThat(tasks).isNotEmpty().extracting(InheritanceTest::units).containsOnly(List.of("县水务局"));
        assertThat(tasks).extracting(InheritanceTest::deadlines).containsOnly(List.of("6月底前"));
    }

    @Test
    void takesPointsUnderAHeadingThatIsAUnitForItsTasks() {
        List<Directive> tasks = tasks("（一）县公安局", "1.负责交通管制；", "2.维护转移点秩序。", "（二）食堂", "1.饭菜偏凉；", "2.排队过长。");

        assertThat(tasks).extracting(Directive::text).containsExactly("1.负责交通管制；", "2.维护转移点秩序。");
        assertThat(tasks).extracting(InheritanceTest::units).containsOnly(List.of("县公安局"));
    }

    @Test
    void takesPointsUnderAUnitThatReportsForNoTasks() {
        assertThat(tasks("一、各单位汇报", "（一）县公安局", "1.组织巡逻五次；", "2.调解纠纷三起。")).isEmpty();
    }

    @Test
    void takesWhatWasDoneForNoTaskWhoeverSignsIt() {
        assertThat(tasks("一、上周工作完成情况", "1.清完东渠淤泥。（水利站）", "2.北闸换上新泵。（泵站）")).isEmpty();
    }

    @Test
    void takesNobodyFromAHeadingThatSaysWhoSpeaks() {
        List<Directive> tasks = tasks("一、施工单位汇报", "1.要疏浚南河主河道，清除两岸淤泥杂物，拆除沿线围网，确保行洪断面达到设计标准。");

        assertThat(tasks).extracting(InheritanceTest::units).containsExactly(List.of());
    }

    @Test
    void takesNobodyFromAHeadingThatNamesAProblemOfTheirs() {
        List<Directive> tasks = tasks("三、食堂问题", "1.要更换保温台，清洗排烟管道，每周公布一次菜价。");

        assertThat(tasks.get(0).units()).isEmpty();
    }

    @Test
    void leavesASentenceBareBehindOneThatNamesSomebodyLateInIt() {
        String late = "要坚持群防群治、联防联控，县水利站要看好闸门。";
        String early = "县水利站要看好闸门，加固北堤。";
        String next = "要继续开展巡堤查险，补齐沙袋。";

        assertThat(tasks(late + next)).extracting(InheritanceTest::units).containsExactly(List.of("县水利站"), List.of());
        assertThat(tasks(early + next))
                .extracting(InheritanceTest::units)
                .containsExactly(List.of("县水利站"), List.of("县水利站"));
    }

    @Test
    void takesAVerbThatIsAnAttributeForASubjectOfItsOwn() {
        assertThat(tasks("县水利站要看好闸门，加固北堤。排查出的险情要当场登记，逐一处理。"))
                .extracting(InheritanceTest::units)
                .containsExactly(List.of("县水利站"), List.of());
    }

    @Test
    void takesNothingFromTheLinesOfAttendanceAndPrintingBelowTheLastHeading() {
        List<Directive> tasks = tasks("一、关于河道清淤", "会议强调，行洪无小事，必须绷紧这根弦。", "列席：县水务局沈小川、县财政局", "青石县人民政府办公室　　2026年3月17日印发");

        assertThat(tasks).isNotEmpty().allSatisfy(task -> {
            assertThat(units(task)).isEmpty();
            assertThat(deadlines(task)).isEmpty();
        });
    }

    @Test
    void givesTheDeadlineOfAClosingSentenceToTasksWithoutOne() {
        List<Directive> tasks =
                tasks("1.县水务局要疏浚南河主河道，清除两岸淤泥杂物，拆除沿线围网，确保行洪断面达到设计标准。", "2.县应急局要在5月底前清点防汛物资。", "以上事项6月底前完成。").stream()
                        .filter(Directive::task)
                        .toList();

        assertThat(tasks).extracting(InheritanceTest::deadlines).containsExactly(List.of("6月底前"), List.of("5月底前"));
    }

    @Test
    void takesNoDeadlineFromAClosingSentenceThatAsksForAReport() {
        String task = "1.县水务局要疏浚南河主河道，清除两岸淤泥杂物，拆除沿线围网，确保行洪断面达到设计标准。";

        assertThat(deadlines(tasks(task, "以上事项请各单位一周内向县政府督查室书面反馈。").get(0))).isEmpty();
        assertThat(deadlines(tasks(task, "以上事项6月底前完成，并及时报告县政府办公室。").get(0))).containsExactly("6月底前");
    }

    @Test
    void addsWhoIsResponsibleToATaskThatBindsEverybody() {
        Directive task = tasks("1.任何单位不得占用堤顶道路堆放砂石、停放车辆，影响抢险物资调运。", "责任单位：县水务局").get(0);

        assertThat(task.units()).extracting(ResponsibleUnit::text).containsExactly("任何单位", "县水务局");
    }

    @Test
    void takesUnitsFromAClosingSentenceThatChargesThemButNotFromOneThatWatches() {
        assertThat(tasks("1.要疏浚南河主河道，清除两岸淤泥杂物，拆除沿线围网，确保行洪断面达到设计标准。", "以上事项由县水务局负责落实。")
                        .get(0)
                        .units())
                .isNotEmpty();
        assertThat(tasks("1.要疏浚南河主河道，清除两岸淤泥杂物，拆除沿线围网，确保行洪断面达到设计标准。", "以上事项由县政府督查室跟踪督办。")
                        .get(0)
                        .units())
                .isEmpty();
    }

    @Test
    void doesNotTakeADecisionForAClosingSentence() {
        List<Directive> tasks = tasks("要清点防汛物资，补足编织袋和救生衣。", "会议议定：由县水务局、县应急局共同牵头，4月底前完成水库排查。");

        assertThat(tasks).extracting(InheritanceTest::deadlines).containsExactly(List.of(), List.of("4月底前"));
        assertThat(tasks).extracting(Directive::kind).containsOnly(Directive.Kind.TASK);
    }

    @Test
    void carriesTheSubjectOnWithinAPoint() {
        List<Directive> tasks = tasks(
                "1.县水务局要疏浚南河主河道，清除两岸淤泥杂物，拆除沿线围网，确保行洪断面达到设计标准。要同步清理支流淤泥，修补破损的桥涵。",
                "2.要清点防汛物资，补足编织袋和救生衣，更换过期器材，确保数量和账目一致无误。");

        assertThat(tasks)
                .extracting(InheritanceTest::units)
                .containsExactly(List.of("县水务局"), List.of("县水务局"), List.of());
        assertThat(tasks.get(1).units()).allMatch(ResponsibleUnit::inherited);
    }

    @Test
    void carriesNoSubjectOnToAThreat() {
        List<Directive> tasks = tasks("1.县水务局要在5月底前疏浚南河主河道，清除两岸淤泥杂物，拆除沿线围网。对擅自围网的，由镇纪委严肃追责。对虚报的，严肃追责。");

        assertThat(tasks).hasSize(3);
        assertThat(tasks.get(2).units()).isEmpty();
    }

    @Test
    void letsThoseWhoAssistAssistInTheTaskBefore() {
        List<Directive> tasks = tasks("1.市场监管所要在5月10日前查完全镇食堂。卫生院配合做好从业人员体检。");

        assertThat(units(tasks.get(1))).containsExactly("市场监管所", "卫生院");
        assertThat(deadlines(tasks.get(1))).containsExactly("5月10日前");
    }

    @Test
    void doesNotCarryTheSubjectOnToASentenceWithItsOwn() {
        List<Directive> tasks = tasks("1.县水务局要疏浚南河主河道，清除两岸淤泥杂物，拆除沿线围网，确保行洪断面达到设计标准。清出的淤泥6月底前必须运到指定场地。");

        assertThat(tasks).extracting(InheritanceTest::units).containsExactly(List.of("县水务局"), List.of());
    }

    private List<Directive> tasks(String... lines) {
        String text = HEAD + String.join("\n", lines);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.lines().toList()) {
            Location location = Location.of(start, start + line.length());
            blocks.add(Block.Paragraph.body(location));
            start += line.length() + 1;
        }
        return analyzer.analyze(new Document("text", text, blocks)).get(0).directives();
    }

    private static Directive only(List<Directive> directives) {
        assertThat(directives).hasSize(1);
        return directives.get(0);
    }

    private static List<String> units(Directive directive) {
        return directive.units().stream().map(ResponsibleUnit::text).toList();
    }

    private static List<String> deadlines(Directive directive) {
        return directive.deadlines().stream().map(Deadline::text).toList();
    }
}

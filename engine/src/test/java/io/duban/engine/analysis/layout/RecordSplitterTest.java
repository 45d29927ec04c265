package io.duban.engine.analysis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSplitterTest {
    private static final String BODY = "会议听取了交通局关于青石桥维修进展的汇报，研究了资金安排和工期，大家逐项提出了意见。".repeat(5);

    private static List<String> titles(String... lines) {
        return new RecordSplitter()
                .split(Texts.document(lines)).stream()
                        .map(record ->
                                record.title() == null ? "" : record.title().original())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({"青河镇例会记录篇3,3", "第二篇：修桥会议纪要,2", "【篇四】,4", "范文2：例会讲话,2", "篇一,1", "修桥讲话范文 第三篇 养护例会,3", "修桥会议讲话 篇3——养路有感,3"
    })
    void readsTheNumberOfAPartHeading(String line, int number) {
        assertThat(PartNumbers.of(line)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"会议纪要精选7篇", "这一篇3月写成。", "青河镇例会记录"})
    void takesNoOtherLineForAPartHeading(String line) {
        assertThat(PartNumbers.of(line)).isZero();
    }

    @Test
    void splitsACompilationAndLeavesItsPrefaceAndTableOfContentsOut() {
        assertThat(titles("修桥材料（2篇）", "篇一：例会纪要", "篇二：例会讲话", "篇一：例会纪要", BODY, "篇二：例会讲话", BODY))
                .containsExactly("篇一：例会纪要", "篇二：例会讲话");
    }

    @ParameterizedTest
    @CsvSource({"'修桥例会讲话(2)',2", "修桥协调会纪要【三】,3", "【修桥讲话稿2】养护例会纪要,2", "修桥例会讲话,0", "'（2）关于修桥资金',0"})
    void readsTheNumberInBracketsOfATitle(String line, int number) {
        assertThat(PartNumbers.inBrackets(line)).isEqualTo(number);
    }

    @Test
    void splitsATitledSeriesThatNumbersItsPartsInBrackets() {
        assertThat(titles("修桥例会讲话(1)", BODY, "养路协调会纪要(2)", BODY, "青河镇召开护林部署会(3)", BODY))
                .containsExactly("修桥例会讲话(1)", "养路协调会纪要(2)", "青河镇召开护林部署会(3)");
    }

    @Test
    void splitsRecordsWhoseTitlesRunIntoTheirHeads() {
        String head = "时间：2024年%d月2日地点：青河镇桥头站参加对象：站务员会议主要内容：";
        assertThat(titles("青河镇护桥（北段）会议记录" + head.formatted(3) + BODY + "青河镇养路会议记录" + head.formatted(5) + BODY))
                .containsExactly("青河镇护桥（北段）会议记录", "青河镇养路会议记录");
    }

    @Test
    void splitsAtAHeadlineAboveItsDateline() {
        assertThat(titles("青河镇修桥会议纪要", BODY, "青河镇召开护林防火部署会", "4月9日上午，青河镇召开护林防火部署会，各村负责人参加。", BODY))
                .containsExactly("青河镇修桥会议纪要", "青河镇召开护林防火部署会");
    }

    @Test
    void looksForTheDatelineBelowTheLineThatNamesTheSource() {
        assertThat(titles("青河镇修桥会议纪要", BODY, "青河镇召开护林防火部署会", "信息来源：青河镇", "4月9日上午，青河镇召开护林防火部署会。", BODY))
                .containsExactly("青河镇修桥会议纪要", "青河镇召开护林防火部署会");
    }

    @Test
    void splitsAtAnEssay() {
        assertThat(titles("青河镇修桥会议纪要", BODY, "参加修桥劳动心得体会", "那天我第一次扛起水泥。", BODY))
                .containsExactly("青河镇修桥会议纪要", "参加修桥劳动心得体会");
    }

    @Test
    void takesASignatureForNoHeadline() {
        assertThat(titles("青河镇修桥会议纪要", BODY, "青河镇修桥委员会", "2026年4月9日")).containsExactly("青河镇修桥会议纪要");
    }

    @Test
    void splitsAtTheTitleOfFurtherMinutes() {
        assertThat(titles("青河镇防汛会议纪要", "时间：2026年4月2日", BODY, "青河镇修桥会议纪要", "时间：2026年4月9日", BODY))
                .containsExactly("青河镇防汛会议纪要", "青河镇修桥会议纪要");
    }

    @Test
    void splitsAtTheTitleOfALedgerAboveItsHeaderRow() {
        assertThat(titles("青河镇修桥任务清单", "序号\t任务\t责任单位", "1\t" + BODY + "\t水务站", "青河镇隐患台账", "序号\t任务\t责任单位", "1\t清沟\t水务站"))
                .containsExactly("青河镇修桥任务清单", "青河镇隐患台账");
    }

    @Test
    void doesNotSplitWhereALaterLineOnlyTalksOfMinutes() {
        assertThat(titles("青河镇防汛会议纪要", BODY, "一、传达学习全县防汛会议上的讲话", BODY, "请各村领会今天的会议纪要。"))
                .containsExactly("青河镇防汛会议纪要");
        assertThat(titles("青河镇防汛会议纪要", BODY, "2.1开场与致辞", BODY)).containsExactly("青河镇防汛会议纪要");
    }

    @Test
    void takesTheLineBelowTheNameOfACompanyForTheTitle() {
        assertThat(titles("青河养护有限公司", "第二次董事会会议纪要", BODY)).containsExactly("第二次董事会会议纪要");
        assertThat(titles("青河养护有限公司", "桥修好了，谁来养护？", BODY)).containsExactly("青河养护有限公司");
    }

    @Test
    void joinsATitleWithItsSubtitle() {
        assertThat(titles("桥修好了，谁来养护？", "——从一次例会说起", BODY)).containsExactly("桥修好了，谁来养护？——从一次例会说起");
    }

    @Test
    void doesNotBeginARecordWhereASiteRepeatsItsTitle() {
        String title = "在全县修桥工作会议上的讲话";

        assertThat(titles(title + "：把桥修好", BODY, title, "二要备好砂石，管好工期。")).hasSize(1);
        assertThat(titles(title, BODY, title, "时间：4月3日", BODY)).hasSize(2);
    }

    @Test
    void takesTheTitleBelowTheColumnOfASite() {
        assertThat(titles("桥梁动态", "在全县修桥工作会议上的讲话", BODY)).containsExactly("在全县修桥工作会议上的讲话");
        assertThat(titles("青河大桥通车", "桥面平整", BODY)).containsExactly("青河大桥通车");
    }

    @Test
    void keepsLinesOfThePageAsMargins() {
        RecordText record = Texts.record(
                "首页 > 要闻 > 正文",
                "索 引 号：0101-2026 | 主题分类：水利",
                "体 裁 | 生效日期 | 废止日期 |",
                "名 称：青河镇召开修桥调度会",
                "文号：",
                "来源：青河报　2026-04-03 08:00",
                "日期：2026-04-03 08:15:42",
                "青河镇召开修桥调度会",
                BODY,
                "上一篇：赶集通知");

        assertThat(record.title()).isNotNull();
        assertThat(record.passages()).hasSize(2);
        assertThat(record.margins()).hasSize(8);
    }

    @Test
    void joinsLinesThatOpticalRecognitionBroke() {
        RecordText record = Texts.record("会议指出,青石桥建成已有四十余年,桥", "面开裂,护栏锈蚀,车辆通行存在较大安", "全隐患,群众多次反映,镇里要下决心修", "好。");
        assertThat(record.passages()).hasSize(1);
    }

    @Test
    void cutsTheHeadOfMinutesThatRunsOnInOneLine() {
        RecordText run = Texts.record("青河镇例会记录会议时间：4月2日会议地点：闸房主持人：石大川记录人：谷小满会议内容：修桥。");
        assertThat(run.passages()).hasSize(6);
        assertThat(run.title()).extracting(Passage::text).isEqualTo("青河镇例会记录");
        RecordText points = Texts.record("青河镇例会记录会议名称：修桥例会会议地点：闸房列席人员：村民谷小满一、通报裂缝第一、二处已封堵二、安排巡查");
        assertThat(points.passages())
                .extracting(Passage::text)
                .containsExactly("青河镇例会记录", "会议名称：修桥例会", "会议地点：闸房", "列席人员：村民谷小满", "一、通报裂缝第一、二处已封堵", "二、安排巡查");
        RecordText apart = Texts.record("青河镇例会记录 主持人：石大川 记录人：谷小满 一、通报裂缝 二、安排巡查");
        assertThat(apart.passages())
                .extracting(Passage::text)
                .containsExactly("青河镇例会记录", "主持人：石大川", "记录人：谷小满", "一、通报裂缝", "二、安排巡查");
        RecordText bracketed = Texts.record("【青河镇例会记录】会议时间：4月2日", "主持人：石大川");
        assertThat(bracketed.passages()).hasSize(3);
    }

    @Test
    void doesNotJoinTheLinesOfALabelBlock() {
        RecordText record = Texts.record("出　席：石大川　谷小满　麦　青　柳如风", "请　假：温玉成　卢广南　庄　严　白露生", "列　席：古小雨　辛　辰　连云生　桑　榆");
        assertThat(record.passages()).hasSize(3);
    }

    @Test
    void findsNothingInAnEmptyDocument() {
        assertThat(Stream.of(Texts.document(), Texts.document("当前位置：首页"))
                        .map(document -> new RecordSplitter().split(document)))
                .allMatch(List::isEmpty);
    }
}

package io.duban.engine.analysis.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duban.api.record.MeetingRecord;
import io.duban.api.record.Slip;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.analysis.layout.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipReaderTest {
    private final ChineseRecordAnalyzer analyzer = new ChineseRecordAnalyzer();

    @ParameterizedTest
    @CsvSource({
        "布署了汛期工作。,MISSPELT,布署,部署",
        "资金尚末完成拨付。,MISSPELT,尚末完成,尚未完成",
        "联系人：请填写,PROMPT,请填写,''",
        "在此输入会议内容。,PROMPT,在此输入,''",
        "作为一个AI，无法核对。,MACHINE,作为一个AI,''",
        "下周再议。,RELATIVE_DATE,下周,''",
        "下午15:00开会。,CLOCK,下午15:,15:",
        "晚上20时集合。,CLOCK,晚上20时,20时",
        "拨付12万元（壹拾贰万伍仟元整）。,AMOUNT,壹拾贰万伍仟元整,120000元",
        "拨付人民币壹佰零伍元整（150元）。,AMOUNT,壹佰零伍元整,150元",
        "新建桥梁2座、改造3座，共计6座。,TOTAL,共计6座,5座",
        "完成40.5万元、20万元，合计60万元。,TOTAL,合计60万元,60.5万元",
        "按照《防汛预案执行。,UNPAIRED,《,》",
        "完成清淤）。,UNPAIRED,）,（",
        "预报锟斤拷已发。,GARBLED,锟斤拷,''",
        "发言人1 00:00:05 好。,TRANSCRIPT,发言人1 00:00:05,''"
    })
    void findsWhatWentWrongAndSaysWhatShouldStandThere(String line, Slip.Kind kind, String text, String instead) {
        assertThat(slips(line))
                .extracting(Slip::kind, Slip::text, Slip::instead)
                .containsExactly(tuple(kind, text, instead));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公布署名单位。",
                "期末完成验收。",
                "请各单位认真填写报表。",
                "每天巡查一次。",
                "下午3:00开会。",
                "拨付12万元（壹拾贰万元整）。",
                "拨付3.5万元（叁万伍仟元整）。",
                "新建桥梁2座、改造3座，共计5座。",
                "新建桥梁2座、道路3条，共计5处。",
                "按照《防汛预案》（试行）执行。",
                "1）完成清淤。",
                "气温不低于4℃时开工。",
                "研究人工智能产业。"
            })
    void leavesAloneWhatOnlyLooksWrong(String line) {
        assertThat(slips(line)).isEmpty();
    }

    @Test
    void findsALongSentenceThatStoodBeforeAndNotAShortOne() {
        String sentence = "镇水利站要在六月底前完成全镇排水沟的清理工作。";
        assertThat(slips("一、" + sentence, "二、" + sentence, "同意。", "同意。"))
                .extracting(Slip::kind)
                .containsExactly(Slip.Kind.REPEATED);
    }

    @Test
    void takesAPairThatSpansTwoLinesForWhole() {
        assertThat(slips("一、按照《防汛", "预案》执行。")).isEmpty();
    }

    private List<Slip> slips(String... lines) {
        return analyzer.analyze(Texts.document(lines)).stream()
                .map(MeetingRecord::slips)
                .findFirst()
                .orElseThrow();
    }
}

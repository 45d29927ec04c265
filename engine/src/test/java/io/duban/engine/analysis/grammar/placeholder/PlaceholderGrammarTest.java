package io.duban.engine.analysis.grammar.placeholder;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.Placeholder;
import io.duban.engine.analysis.layout.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderGrammarTest {
    @ParameterizedTest
    @CsvSource({
        "由XX局牵头,XX局",
        "请×××书记讲话,×××书记",
        "X月底前完成,X月底",
        "20__年__月__日召开,20__年__月__日",
        "20××年1月×日,20××年1月×日",
        "面积**万亩,**万亩",
        "*县委要求,*县委",
        "某某镇上报,某某镇",
        "电话0*7-62**11,0*7-62**11",
        "联系人____,____",
        "由____组成护堤队,____",
        "由{{单位}}负责,{{单位}}",
        "时间：【　】,【　】",
        "金额待补充,待补充",
        "请△△街道配合,△△街道",
        "由???镇长负责,???镇长",
        "副市长 x x x,x x x",
        "增速X.X%,X.X",
        "（单位名称）例会纪要,（单位名称）",
        "时间：　年　月　日,年　月　日",
        "完成时限：待定,待定",
        "地点：[开会的地点],[开会的地点]"
    })
    void findsAMaskWithItsNoun(String text, String placeholder) {
        assertThat(PlaceholderGrammar.find(Texts.passage(text)))
                .extracting(Placeholder::text)
                .containsExactly(placeholder);
    }

    @Test
    void doesNotTakeMasksInAListForEmphasis() {
        assertThat(PlaceholderGrammar.find(Texts.passage("参会人员：**、**、**")))
                .extracting(Placeholder::text)
                .containsExactly("**", "**", "**");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**责任单位**：水务站",
                "; G+ H8 T: u8 W% k) q0 h* B' 护堤",
                "k5 x& v0 W",
                "*决议：水务站牵头。*责任人：麦青",
                "做X光检查",
                "闸门怎么办???要抓紧修",
                "提交XML文件",
                "发放N95x口罩",
                "长3×4米的木箱",
                "24*7值守",
                "文件20260709_1002",
                "[ ] 清沟",
                "依据：[2026]3号",
                "《章程》（试行）",
                "二〇〇八年建成",
                "李某某上访一事",
                "某乡玉米受灾",
                "（二）修桥"
            })
    void leavesOtherSignsAlone(String text) {
        assertThat(PlaceholderGrammar.find(Texts.passage(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"由XX局牵头、YY由×镇配合，20__年完成", "X县X镇X村"})
    void locatesWhatItQuotes(String text) {
        assertThat(PlaceholderGrammar.find(Texts.passage(text))).isNotEmpty().allMatch(found -> text.substring(
                        found.location().start(), found.location().end())
                .equals(found.text()));
    }
}

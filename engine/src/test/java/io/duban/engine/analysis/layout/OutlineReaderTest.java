package io.duban.engine.analysis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.OutlineItem;
import io.duban.engine.analysis.lexicon.Lexicon;
import io.duban.engine.analysis.lexicon.Names;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OutlineReaderTest {
    private static final OutlineReader READER = new OutlineReader(Lexicon.builtIn());

    private static List<OutlineItem> items(String... lines) {
        return READER.read(Texts.record(lines), new Names(List.of(), List.of())).items();
    }

    private static List<String> labels(String... lines) {
        return items(lines).stream().map(item -> item.level() + item.label()).toList();
    }

    @Test
    void putsDecimalsUnderTheNumberTheyBelongTo() {
        assertThat(labels("1. 修桥", "1.1 筹资", "1.2 施工", "2. 修路", "2.1 筹资"))
                .containsExactly("11.", "21.1", "21.2", "12.", "22.1");
    }

    @Test
    void ordersLevelsByTheirStyles() {
        assertThat(labels("一、修桥", "（一）筹资", "1.申请补助。", "2.群众捐款。", "（二）施工", "二、修路"))
                .containsExactly("1一、", "2（一）", "31.", "32.", "2（二）", "1二、");
    }

    @Test
    void findsPointsThatRunOnInOneParagraph() {
        assertThat(labels("会议要求，一要抓进度，月底合龙；二要抓质量；三要抓安全。")).containsExactly("1一要", "1二要", "1三要");
        assertThat(labels("田大川强调一要抓进度；二要抓质量。")).containsExactly("1一要", "1二要");
        assertThat(labels("各村一要抓进度。二要抓质量。")).containsExactly("1一要", "1二要");
        assertThat(labels("各村要统一要求。二要抓质量。")).containsExactly("1二要");
    }

    @Test
    void toleratesASkippedNumberInRunningText() {
        assertThat(labels("会议明确：1.水务站清沟；2.交通站铺路；4.财政所拨款。")).contains("14.");
    }

    @Test
    void countsRepeatedNumbersInOneSeries() {
        assertThat(items("1、清沟。", "2、铺路。", "2、拨款。", "3、验收。"))
                .extracting(OutlineItem::series, OutlineItem::position, OutlineItem::previous)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 1, 0),
                        org.assertj.core.groups.Tuple.tuple(1, 2, 1),
                        org.assertj.core.groups.Tuple.tuple(1, 3, 2),
                        org.assertj.core.groups.Tuple.tuple(1, 4, 2));
    }

    @Test
    void readsAdverbsAsPointsOnlyWhereOthersFollow() {
        assertThat(labels("首先，修桥。", "其次，修路。")).containsExactly("1首先，", "1其次，");
        assertThat(labels("首先,修桥。", "其次,修路。")).containsExactly("1首先,", "1其次,");
        assertThat(labels("首先，感谢大家。", "桥要修好。")).isEmpty();
    }

    @Test
    void readsACommaInPlaceOfThePoint() {
        assertThat(labels("1,关于路灯，请电工检修。", "2,关于围墙，请泥工修补。", "3,200元由居委会支付。")).containsExactly("11,", "12,");
    }

    @Test
    void cutsAPaperThatStandsInOneLine() {
        String words = "各水务站要逐闸检查，缺少的备件登记造册，月底前报县水利局。".repeat(6);
        assertThat(labels("时间:3月2日 地点:闸房 主持人:方大河 一、冬修安排 1.清淤:" + words + " 2.补坝:" + words + " 二、值守"))
                .containsExactly("1一、", "21.", "22.", "1二、");
    }

    @Test
    void leavesAnAgendaOutThatASentenceAnnounces() {
        assertThat(labels("会议议程主要包括以下几项：", "1. 研究冬修安排；", "2. 通报水情。", "二、冬修安排", "水务站要备齐沙袋。"))
                .containsExactly("1二、");
    }

    @Test
    void leavesTheAgendaOut() {
        assertThat(labels("议题：", "1.研究修桥", "2.研究修路", "会议听取了汇报。", "一、关于修桥", "二、关于修路"))
                .containsExactly("1一、", "1二、");
    }

    @Test
    void tellsSentencesOfOnePassageFromThoseOfAnotherWithTheSameWords() {
        List<Sentence> sentences = READER.read(Texts.record("按期完成。要快。", "按期完成。"), new Names(List.of(), List.of()))
                .sentences();

        assertThat(sentences.get(0).shares(sentences.get(1))).isTrue();
        assertThat(sentences.get(0).shares(sentences.get(2))).isFalse();
    }

    @Property(tries = 50)
    void numbersTheItemsOfAnyUnbrokenSeries(@ForAll @IntRange(min = 1, max = 40) int count) {
        String[] lines = new String[count];
        for (int i = 0; i < count; i++) {
            lines[i] = NumeralsTest.chinese(i + 1) + "、清理第" + (i + 1) + "号沟渠并上报。";
        }
        List<OutlineItem> items = items(lines);

        assertThat(items).hasSize(count).allMatch(item -> item.level() == 1 && item.series() == 1);
        assertThat(items).allMatch(item -> item.previous() == item.number() - 1 && item.position() == item.number());
    }
}

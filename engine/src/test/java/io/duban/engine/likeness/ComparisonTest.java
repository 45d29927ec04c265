package io.duban.engine.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.duban.api.document.Block;
import io.duban.api.document.Block.Paragraph;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.likeness.CommonPassage;
import io.duban.api.likeness.ComparedRecord;
import io.duban.api.likeness.LikePair;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String BODY =
            """
            会议指出，冬季用火用电增多，老旧小区线路老化，消防通道时有堵塞，形势不容乐观。
            一、住建所要逐户排查飞线充电，12月20日前建立清单。
            二、派出所要清理占用消防通道的车辆，坚持每周巡查一次。
            三、对整改不力、造成事故的，依规追究有关人员责任。
            """;
    private static final String OTHER =
            """
            会议听取了春播备耕情况汇报，研究了农机检修和种子调运。
            一、农技站要在3月15日前备足玉米种子，做好墒情监测，及时发布农事提醒。
            二、水管站要疏通干渠支渠，保证春灌用水，分片轮灌，先远后近。
            三、供销社要组织化肥下乡，明码标价，严禁搭售。
            """;

    private final ChineseRecordAnalyzer analyzer = new ChineseRecordAnalyzer();

    @Test
    void aCopyWithOtherNamesAndDatesIsTheSame() {
        ComparedRecord one = record("一.txt", "青山镇消防工作会议纪要\n时间：2025年11月3日\n" + BODY);
        ComparedRecord other = record(
                "二.txt",
                "柳河镇消防工作会议纪要\n时间：2026年1月8日\n" + BODY.replace("12月20日", "2月5日").replace("住建所", "城建办"));

        LikePair pair = onlyPair(0.5, one, other);

        assertThat(pair.share()).isGreaterThan(0.9);
        assertThat(pair.earlier()).contains(one);
    }

    @Test
    void recordsOfDifferentWorkShareNothing() {
        assertThat(new Comparison(0.05)
                        .pairs(
                                List.of(
                                        record("一.txt", "青山镇消防工作会议纪要\n" + BODY),
                                        record("二.txt", "青山镇春耕工作会议纪要\n" + OTHER)),
                                List.of()))
                .isEmpty();
    }

    @Test
    void theShareIsThatOfTheShorterAndPassagesLeadToTheSameWords() {
        ComparedRecord whole = record("全.txt", "青山镇工作会议纪要\n" + BODY + OTHER);
        ComparedRecord part = record("分.txt", "消防工作会议纪要\n" + BODY);

        LikePair pair = onlyPair(0.5, whole, part);

        assertThat(pair.first()).isEqualTo(part);
        assertThat(pair.share()).isCloseTo(1, within(0.15));
        CommonPassage passage = pair.passages().get(0);
        assertThat(part.document().text(passage.first()))
                .isEqualTo(whole.document().text(passage.second()))
                .contains("老旧小区线路老化");
    }

    @Test
    void whatIsQuotedFromANormDoesNotCount() {
        String quoted = "会议学习了《消防安全责任制实施办法》，其中规定“坚持谁主管谁负责、谁审批谁负责、谁使用谁负责的原则，"
                + "逐级落实消防安全责任，明确岗位职责，建立考核制度，严格奖惩，确保各项消防安全措施落到实处见到成效”。\n";
        ComparedRecord one = record("一.txt", "青山镇消防工作会议纪要\n" + quoted + BODY);
        ComparedRecord other = record("二.txt", "柳河镇春耕工作会议纪要\n" + quoted + OTHER);

        assertThat(new Comparison(0.1).pairs(List.of(one, other), List.of())).isEmpty();
    }

    @Test
    void recordsOfAnArchiveAreNotComparedWithOneAnother() {
        ComparedRecord one = record("一.txt", "青山镇消防工作会议纪要\n" + BODY);
        ComparedRecord old = record("旧一.txt", "柳河镇消防工作会议纪要\n" + BODY);
        ComparedRecord older = record("旧二.txt", "白塔镇消防工作会议纪要\n" + BODY);

        assertThat(new Comparison(0.5).pairs(List.of(one), List.of(old, older)))
                .hasSize(2)
                .allMatch(pair -> pair.first().equals(one) || pair.second().equals(one));
    }

    @Test
    void aRecordOfAFewWordsIsLikeNoOther() {
        ComparedRecord one = record("一.txt", "青山镇会议纪要\n同意。");

        assertThat(new Comparison(0.1).pairs(List.of(one, record("二.txt", "青山镇会议纪要\n同意。")), List.of()))
                .isEmpty();
    }

    private static LikePair onlyPair(double least, ComparedRecord... records) {
        List<LikePair> pairs = new Comparison(least).pairs(List.of(records), List.of());
        assertThat(pairs).hasSize(1);
        return pairs.get(0);
    }

    private ComparedRecord record(String name, String text) {
        Document document = document(text.strip());
        return new ComparedRecord(name, analyzer.analyze(document).get(0), document);
    }

    /** One paragraph a line. */
    private static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int number = blocks.size() + 1;
            blocks.add(Paragraph.body(new Location(start, start + line.length(), 0, number, number)));
            start += line.length() + 1;
        }
        return new Document("text", text, blocks);
    }
}

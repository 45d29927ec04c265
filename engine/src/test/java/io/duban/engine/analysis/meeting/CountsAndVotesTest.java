package io.duban.engine.analysis.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.Headcount;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.Slip;
import io.duban.api.record.Vote;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.analysis.layout.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsAndVotesTest {
    private final ChineseRecordAnalyzer analyzer = new ChineseRecordAnalyzer();

    @ParameterizedTest
    @CsvSource({
        "'应到9人，实到7人。',9,7,0",
        "'应到会党委委员9名，实到会7名，请假2名。',9,7,2",
        "'会议应到代表 30 人，实际出席 21 人。',30,21,0",
        "'应到：9人　实到：7人　缺席：2人',9,7,2",
        "'应到会十一人，实到十人。',11,10,0"
    })
    void readsHowManyShouldHaveComeAndHowManyCame(String line, int expected, int attended, int absent) {
        assertThat(headcount(line))
                .extracting(Headcount::expected, Headcount::attended, Headcount::absent)
                .containsExactly(expected, attended, absent);
    }

    @ParameterizedTest
    @CsvSource({"'石大川、麦青、柳如风',3", "'石大川、麦青等',0", "'石大川、县水务局',0"})
    void countsTheNamesOfThosePresentWhereTheyCanBeCounted(String present, int listed) {
        assertThat(headcount("应到4人，实到3人", "出席：" + present).listed()).isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource({
        "'会议举手表决，赞成8票、反对1票、弃权0票，获得通过。',SHOW_OF_HANDS,0,8,1,0,true",
        "'发出选票9张，8票同意、1票反对，方案通过。',BALLOT,9,8,1,0,true",
        "'投票结果：同意的7人，不同意的1人，弃权1人，通过。',BALLOT,0,7,1,1,true",
        "'口头表决，赞成4票，反对5票，未获通过。',ORAL,0,4,5,0,false"
    })
    void readsHowAVoteCameOut(
            String line, Vote.Method method, int voters, int favour, int against, int abstained, boolean passed) {
        assertThat(record(line).votes())
                .singleElement()
                .extracting(Vote::method, Vote::voters, Vote::favour, Vote::against, Vote::abstained, Vote::passed)
                .containsExactly(method, voters, favour, against, abstained, passed);
    }

    @Test
    void takesAgreementOfAllForAVoteWithoutNumbers() {
        assertThat(record("全体同意养护方案。").votes()).singleElement().matches(Vote::unanimous);
    }

    @ParameterizedTest
    @ValueSource(strings = {"会议同意养护方案。", "购买车票12张。", "要坚决反对铺张浪费。"})
    void takesNothingElseForAVote(String line) {
        assertThat(record(line).votes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'麦青反对，理由是资金不足。',true", "'方案另行印发。',false"})
    void looksForReasonsBesideTheVote(String next, boolean reasoned) {
        assertThat(record("会议举手表决，赞成8票、反对1票，获得通过。", next).votes())
                .singleElement()
                .extracting(Vote::reasoned)
                .isEqualTo(reasoned);
    }

    @ParameterizedTest
    @CsvSource({"'桑镇长、麦青',桑镇长", "'老石、麦青',老石", "'镇长桑青、麦青',''", "'桑青镇长、麦青',''", "'区队长、麦青',''"})
    void findsNamesThatAreNotWhole(String present, String slip) {
        assertThat(record("出席：" + present).slips().stream()
                        .filter(each -> each.kind() == Slip.Kind.NAME)
                        .map(Slip::text))
                .isEqualTo(slip.isEmpty() ? List.of() : List.of(slip));
    }

    private Headcount headcount(String... lines) {
        Headcount found = record(lines).meeting().headcount();
        assertThat(found).isNotNull();
        return found;
    }

    private MeetingRecord record(String... lines) {
        String[] all = new String[lines.length + 2];
        all[0] = "柳湾镇党委会议记录";
        all[1] = "时间：2026年4月8日上午";
        System.arraycopy(lines, 0, all, 2, lines.length);
        return analyzer.analyze(Texts.document(all)).get(0);
    }
}

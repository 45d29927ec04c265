package io.duban.engine.analysis.meeting;

import static io.duban.engine.analysis.meeting.Meetings.read;
import static io.duban.engine.analysis.meeting.Meetings.value;
import static io.duban.engine.analysis.meeting.Meetings.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.Meeting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingReaderTest {
    @ParameterizedTest
    @CsvSource({"3月2日，圩区管委会在汛前召开了排查会。", "老圩村在学期末召开家长会。"})
    void takesATimeForNoPlace(String line) {
        assertThat(read("圩区排查会会议记录", line).place()).isNull();
    }

    @Test
    void takesAStageOfTheMeetingForNoTopic() {
        assertThat(read("圩区排查会会议记录", "时间：3月2日", "一、讨论与决策", "圩长们谈了看法。", "二、通报环节", "站长介绍了水情。")
                        .topics())
                .isEmpty();
    }

    @Test
    void readsWhoWasAbsentAndWhoRecordedFromRunningText() {
        Meeting meeting = read("青河镇党委会议纪要", "会议于4月2日召开，由镇党委书记石大川同志主持，镇长麦青、副镇长谷满出席，副镇长温玉成因公出差请假，镇财政所应邀列席，党政办柳如风记录。");

        assertThat(values(meeting.present())).containsExactly("石大川", "麦青", "谷满");
        assertThat(values(meeting.absent())).containsExactly("温玉成");
        assertThat(values(meeting.observers())).containsExactly("镇财政所");
        assertThat(value(meeting.recorder())).isEqualTo("柳如风");
    }

    @ParameterizedTest
    @CsvSource({
        "'受镇长石大川委托，副镇长麦青于2026年4月2日在镇政府主持召开专题会议。',麦青",
        "会议由镇长麦青同志召集并主持。,麦青",
        "麦校长主持 全体教师参加 柳如风记录,麦校长",
        "'地点：三楼　镇长麦青主持会议，应到9人，实到8人。',麦青"
    })
    void tellsWhoPresidedWhereverTheNameStands(String line, String host) {
        assertThat(value(read("青河镇例会纪要", line).host())).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({"会议记录由党政办柳如风负责。,柳如风", "'会议开始，柳如风担任记录。',柳如风", "书记员：柳如风,柳如风", "会议记录要存档。,"})
    void tellsWhoRecorded(String line, @Nullable String recorder) {
        assertThat(value(read("青河镇例会纪要", line).recorder())).isEqualTo(recorder);
    }

    @ParameterizedTest
    @CsvSource({"地点：三楼会议室。会议由麦青主持。,三楼会议室", "'地点：三楼会议室　麦青主持，柳如风记录',三楼会议室"})
    void aPlaceEndsWhereItsLineTellsSomethingElse(String line, String place) {
        assertThat(value(read("青河镇例会纪要", line).place())).isEqualTo(place);
    }

    @Test
    void takesAnAnnouncementForNoTopicAndNumbersForSeveral() {
        Meeting announced = read("青河镇党委会议纪要", "会议研究了以下事项：", "议题一：关于修桥", "议题二：关于路灯");
        Meeting numbered = read("居民议事会记录", "议题: 1.楼道清理 2.路灯选址", "会议开始。");

        assertThat(values(announced.topics())).containsExactly("关于修桥", "关于路灯");
        assertThat(values(numbered.topics())).containsExactly("楼道清理", "路灯选址");
    }

    @Test
    void takesADateFromTheTitleButNotThatOfAnImprint() {
        Meeting issued = read("镇长办公会纪要", "青河镇人民政府　2026年4月6日", "2026年4月2日，镇长石大川主持召开镇长办公会议，研究修桥。");
        Meeting repeated = read("青河镇召开修桥会议", "2026-04-06", "2026-04-06", "4月2日，镇长石大川主持召开修桥会议。");
        Meeting online = read("青河镇召开修桥会议", "时间:2026-04-06 07:14 阅读数:1026", "4月2日，镇长石大川主持召开修桥会议。");
        Meeting named = read("20260402 修桥调度会转写", "石大川：桥要修好。");

        assertThat(value(issued.date())).isEqualTo("2026-04-02");
        assertThat(value(repeated.date())).isEqualTo("2026-04-02");
        assertThat(value(online.date())).endsWith("-04-02");
        assertThat(value(named.date())).isEqualTo("2026-04-02");
    }

    @Test
    void readsRunningText() {
        Meeting meeting = read(
                "关于青石桥维修的会议纪要",
                "2026年3月12日下午，镇党委副书记、镇长石大川在镇政府三楼主持召开专题会议，研究青石桥维修资金问题。镇财政所所长麦青、镇水务站柳如风及镇交通站负责同志参加会议，县公路局列席会议。");

        assertThat(value(meeting.date())).isEqualTo("2026-03-12");
        assertThat(value(meeting.host())).isEqualTo("石大川");
        assertThat(value(meeting.place())).isEqualTo("镇政府三楼");
        assertThat(values(meeting.present())).containsExactly("石大川", "麦青", "柳如风", "镇交通站");
        assertThat(values(meeting.observers())).containsExactly("县公路局");
        assertThat(values(meeting.topics())).containsExactly("青石桥维修资金问题");
    }

    @ParameterizedTest
    @CsvSource({
        "'3月2日，副镇长石大川在镇中心小学组织召开专题会议。',石大川",
        "会议由石大川主持。,石大川",
        "石大川主持会议。,石大川",
        "'3月2日，石大川同志主持召开例会。',石大川",
        "（石大川主持）,石大川",
        "'3月2日，区委副书记、区长石大川主持召开例会。',石大川"
    })
    void findsWhoPresides(String line, String host) {
        assertThat(value(read("青河镇例会纪要", line, "会议开始。").host())).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({
        "2026年4月2日上午9:00,散会：11:20,09:00/11:20",
        "2026年4月2日下午2:30,下午5:10散会。,14:30/17:10",
        "2026年4月2日14:30,会议结束时间：5:10,14:30/17:10",
        "2026年4月2日14:30-16:00,散会。,14:30/16:00",
        "2026年4月2日14:30,散会。,14:30/"
    })
    void takesTheEndOfTheMeetingFromItsLastLines(String time, String last, String times) {
        assertThat(value(read("青河镇例会记录", "时间：" + time, "修桥。", last).time())).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({"由水务站主持评审工作。", "主持人要提前到场。", "他主持镇里的日常工作。"})
    void takesNobodyElseForTheHost(String line) {
        assertThat(read("青河镇例会纪要", line, "会议开始。").host()).isNull();
    }

    @Test
    void takesTheYearFromTheNumberOfThePaper() {
        assertThat(value(read("修桥会议纪要", "青纪〔2026〕3号", "4月2日，石大川主持召开例会。").date()))
                .isEqualTo("2026-04-02");
    }

    @Test
    void takesTheYearBeforeThatOfAPageWhichAppearedInJanuary() {
        assertThat(value(read("来源：青河报　2026-01-03 08:00", "青河镇召开修桥会", "12月30日，青河镇召开修桥会。")
                        .date()))
                .isEqualTo("2025-12-30");
    }

    @Test
    void leavesTheYearOpenWhereNothingTells() {
        assertThat(value(read("修桥会议纪要", "4月2日，石大川主持召开例会。").date())).isEqualTo("--04-02");
    }

    @Test
    void readsTraditionalCharactersAndQuotesThem() {
        Meeting meeting = read("龍灣社區會議記錄", "時間：2026年12月6日", "主席：羅寶田　紀錄：葉如風", "會議開始。");

        assertThat(value(meeting.host())).isEqualTo("羅寶田");
        assertThat(value(meeting.recorder())).isEqualTo("葉如風");
        assertThat(value(meeting.date())).isEqualTo("2026-12-06");
    }

    @Test
    void knowsNothingOfAMeetingThatTheTextDoesNotMention() {
        assertThat(read("今天天气很好。", "明天也是。")).isEqualTo(Meeting.UNKNOWN);
    }

    @Test
    void takesABlankForNoPlaceAndACaptionForNoMeeting() {
        Meeting blank = read("修桥会议决议 篇1", "时间：________", "地点：________", "参加人：________", "桥要修好。");
        Meeting caption = read("各村书记、会计等参加会议", "4月2日，青河镇召开修桥推进会。县水务局负责人在镇主会场参加会议。");

        assertThat(blank.place()).isNull();
        assertThat(blank.present()).isEmpty();
        assertThat(value(blank.name())).isEqualTo("修桥会议决议");
        assertThat(value(caption.name())).isEqualTo("修桥推进会");
        assertThat(values(caption.present())).containsExactly("县水务局");
    }
}

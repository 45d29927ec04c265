package io.duban.engine.analysis.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How headlines and reports name a meeting, who presided and what it heard. */
class ReportedMeetingTest {
    @Test
    void takesTheDayOfWhatWasHeldHoweverMuchStandsBeforeIt() {
        String aim = "为做好今年的防汛和修桥工作，让全镇乡亲安稳度过汛期，保住河边的田地和房屋，也让孩子们上学有一条好路走，不必再坐船过河，";

        assertThat(read("修桥会报道", aim + "青河镇北塘社区于2026年4月2日召开修桥会议。").date())
                .extracting(MeetingElement::value)
                .isEqualTo("2026-04-02");
    }

    @Test
    void takesADayBeforeWhichSomethingIsToBeDoneForNoDayOfTheMeeting() {
        assertThat(read("在全镇修桥动员会上的讲话", "各村书记要在12月10日前带队检查一次，镇里每半月调度一次。").date())
                .isNull();
    }

    @Test
    void endsTheTimeWithItsClause() {
        String opening = "2026年4月2日晚8点，修桥工作领导小组在闸房召开第5次会议，研究工期。";

        assertThat(read("修桥工作领导小组第5次会议纪要", opening).time())
                .extracting(MeetingElement::text)
                .isEqualTo("2026年4月2日晚8点");
    }

    @ParameterizedTest
    @CsvSource({
        "青河镇召开修桥工作推进会,修桥工作推进会",
        "镇长石大川组织召开了修桥工作会议,修桥工作会议",
        "全镇修桥工作会议圆满召开,全镇修桥工作会议",
        "在全镇修桥工作会议上的讲话,全镇修桥工作会议",
        "石大川同志在青河镇召开修桥动员大会上的讲话,修桥动员大会",
        "第一篇：全镇修桥会议纪要,全镇修桥会议纪要",
        "【青河镇修桥会议记录表】,青河镇修桥会议记录表",
        "全镇修桥动员会领导讲话稿,全镇修桥动员会",
        "关于召开修桥会议的通知,关于召开修桥会议的通知",
        "青河镇修桥工作会议纪要,青河镇修桥工作会议纪要"
    })
    void takesTheNameOfTheMeetingOutOfATitle(String title, String name) {
        assertThat(read(title, "桥要修好。").name())
                .extracting(MeetingElement::value)
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4月2日，全县“两项行动”推进会议召开，传达上级精神。 | 全县“两项行动”推进会议
                    4月2日，青河镇召开了“修桥工作推进会”，各村参加。 | 修桥工作推进会
                    4月2日上午，青河县修桥工作推进会在镇政府二楼召开，各村参加。 | 青河县修桥工作推进会
                    近日，青河县修桥紧急会议，在县政府召开。 | 青河县修桥紧急会议
                    4月2日，石大川主持召开修桥会议。 | 修桥会议
                    4月2日，青河镇召集沿河各村村干部召开修桥推进会。 | 修桥推进会
                    4月2日，青河镇第7次修桥会议召开，镇长石大川出席。 | 青河镇第7次修桥会议
                    """)
    void takesTheNameOfAMeetingFromTheSentenceThatTellsOfIt(String sentence, String name) {
        assertThat(read("青河要闻", sentence).name())
                .extracting(MeetingElement::value)
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4月2日，会议在县城召开。", "石大川参加修桥会议，在会上听取汇报后召开。", "4月2日，本次会议召开。", "考虑到镇党代会召开在即，请大家抓紧。"})
    void whatIsOnlyCalledAMeetingHasNoName(String sentence) {
        assertThat(read("青河要闻", sentence).name()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4月2日，青河镇召开2026年修桥会议，各村参加。 | 2026-04-02
                    4月2日，青河镇召开修桥会议。 | --04-02
                    """)
    void takesTheYearOnlyFromTheSentenceThatTellsOfTheMeeting(String opening, String date) {
        assertThat(read("青河要闻", opening, "会议听取了镇财政所申报2025年修桥资金有关人员的情况介绍，讨论了资金安排和各村出工等问题。")
                        .date())
                .extracting(MeetingElement::value)
                .isEqualTo(date);
    }

    @Test
    void leavesWhatIsWatchedOutOfThePlaceAndTakesManyByTheirOffice() {
        Meeting meeting = read("4月2日，在镇政府三楼会议室观看县里召开的修桥会议。", "会议由镇长石大川主持，全体班子成员参加。");
        assertThat(meeting.place()).extracting(MeetingElement::value).isEqualTo("镇政府三楼会议室");
        assertThat(meeting.present()).extracting(MeetingElement::value).containsExactly("石大川", "全体班子成员");
        assertThat(read("各片长散会后，及时到村里召开碰头会。").name()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4月2日，青河镇镇长石大川同志紧急主持召开修桥会议。 | 石大川
                    4月2日，青河镇召开修桥会议镇长石大川主持会议并讲话。 | 石大川
                    会议由园长主持，全体教师参加。 | 园长
                    会议由调研联系人主持。 |
                    """)
    void findsWhoPresidedBehindAdverbsAndByOffice(String sentence, @Nullable String host) {
        assertThat(Meetings.value(read("青河要闻", sentence).host())).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    参加会议人员为闸管所成员、各村（社区）书记。 | 闸管所成员 各村（社区）书记
                    出席这次会议的人员有：镇机关干部、闸站站长。 | 镇机关干部 闸站站长
                    镇干部、闸站站长参加了此次会议。 | 镇干部 闸站站长
                    参加会议是责任。 |
                    出席会议的有柳庆和、麦青。 | 柳庆和 麦青
                    """)
    void findsWhoCameInWhateverWords(String sentence, @Nullable String present) {
        assertThat(read("青河要闻", "4月2日，青河镇召开修桥会议。", sentence).present())
                .extracting(MeetingElement::value)
                .containsExactly(present == null ? new String[0] : present.split(" ", -1));
    }

    @Test
    void takesThePlaceBeforeACommaAndEveryReportThatWasHeard() {
        Meeting meeting = read("4月2日，在镇政府三楼会议室，召开修桥会议。", "会议听取了交通站关于工期的汇报；听取财政所关于资金的汇报。");
        assertThat(meeting.place()).extracting(MeetingElement::value).isEqualTo("镇政府三楼会议室");
        assertThat(meeting.topics()).extracting(MeetingElement::value).containsExactly("交通站关于工期的汇报", "财政所关于资金的汇报");
    }

    @Test
    void takesNoPlaceFromWhenAndNobodyWhoIsOnlyCounted() {
        Meeting meeting = read("4月2日，石大川察看了旧桥。在随后召开的修桥座谈会上，石大川作了安排。", "会议由镇长石大川主持，有6个村42名护桥员参加了会议。");
        assertThat(meeting.place()).isNull();
        assertThat(meeting.present()).isEmpty();
    }

    @Test
    void takesNoNameFromWhoCallsMeetingsNorFromThoseToCome() {
        assertThat(read("4月2日，联席会议召集人石大川召开修桥联席会议。").name())
                .extracting(MeetingElement::value)
                .isEqualTo("修桥联席会议");
        assertThat(read("各村要抓紧修桥，定期召开过堂会。").name()).isNull();
        assertThat(read("各片长督促各组召开好护桥班会，").name()).isNull();
        assertThat(read("有的组在召开各类会议时纪律松散。").name()).isNull();
        assertThat(read("石大川召集渡委会、护桥协会负责人到桥头。").name()).isNull();
    }

    @Test
    void takesNoDayOnWhichSomethingElseBeginsOrEnds() {
        assertThat(read("赶集季从3月28日开始，持续至4月8日，共计十二天，预计来赶集的乡亲有三万人，青河镇召开修桥会议。").date())
                .isNull();
        assertThat(read("赶集季从3月28日开始。", "4月2日，青河镇召开修桥会议。").date())
                .extracting(MeetingElement::value)
                .isEqualTo("--04-02");
    }

    @Test
    void whoPresidesGoesBeforeWhoCalledTheMeeting() {
        assertThat(read("修桥会议", "4月2日，副县长石大川组织召开修桥会议。会议由镇长麦青主持。").host())
                .extracting(MeetingElement::value)
                .isEqualTo("麦青");
        assertThat(read("修桥会议", "4月2日，副县长石大川组织召开修桥会议。麦青汇报了进度。").host())
                .extracting(MeetingElement::value)
                .isEqualTo("石大川");
    }

    @Test
    void takesWhatWasHeardAtTheMeetingForItsTopic() {
        assertThat(read("修桥会议", "4月2日，石大川主持召开例会。", "会上，听取青石桥维修进度等情况汇报。").topics())
                .extracting(MeetingElement::value)
                .containsExactly("青石桥维修进度等情况汇报");
    }

    @Test
    void takesWhatWasPassedForATopicAndNoTitleAboutSocietyForAName() {
        Meeting meeting = read("推动青河镇经济社会发展", "4月2日，青河镇第7次例会召开，石大川出席。", "会议审议并通过了《青石桥管护办法》。");
        assertThat(meeting.name()).extracting(MeetingElement::value).isEqualTo("青河镇第7次例会");
        assertThat(meeting.topics()).extracting(MeetingElement::value).containsExactly("《青石桥管护办法》");
    }

    @ParameterizedTest
    @CsvSource({"（发布于：2026-03-24 09:32）", "时间：2026-03-24 17:53 来源：青河报", "青河日报 2026-03-24 10:37", "日期：2026/3/24 4:11:50"
    })
    void takesTheDayThatTheTextNamesBeforeThatOfThePageAndNoHourFromIt(String published) {
        Meeting meeting = read("修桥会议", published, "3月22日，青河镇召开修桥会议，部署修桥工作。");

        assertThat(meeting.date()).extracting(MeetingElement::value).isEqualTo("2026-03-22");
        assertThat(meeting.time()).isNull();
    }

    @Test
    void takesTheDayThatTheTextNamesBeforeALineWithThatOfThePage() {
        assertThat(read("修桥会议", "2026年4月6日", "4月2日，青河镇召开修桥会议。").date())
                .extracting(MeetingElement::value)
                .isEqualTo("2026-04-02");
        assertThat(read("修桥会议", "2026年4月6日", "会议研究了修桥。").date())
                .extracting(MeetingElement::value)
                .isEqualTo("2026-04-06");
    }

    @Test
    void endsAListOfThoseWhoCameBeforeASentenceThatListsNobody() {
        assertThat(read("参加会议的有：石大川、麦青。桥要修好，大家都说了话。").present())
                .extracting(MeetingElement::value)
                .containsExactly("石大川", "麦青");
    }

    private static Meeting read(String... lines) {
        return new MeetingReader().read(Texts.record(lines));
    }
}

package io.duban.engine.analysis.meeting;

import static io.duban.engine.analysis.meeting.Meetings.read;
import static io.duban.engine.analysis.meeting.Meetings.value;
import static io.duban.engine.analysis.meeting.Meetings.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import org.junit.jupiter.api.Test;

/** What the label block of a record tells of its meeting. */
class LabelledMeetingTest {
    @Test
    void readsLabelsOnLinesOfTheirOwnAndSpreadOnes() {
        Meeting meeting = read(
                "青河镇党委会议记录",
                "时　间：2026年4月9日（星期四）下午3:00—5:30",
                "地　点：镇政府二楼",
                "主持人：石大川",
                "出　席：石大川　谷　满　麦青",
                "请　假：温玉成（出差）",
                "列　席：镇财政所",
                "记　录：柳如风");

        assertThat(value(meeting.date())).isEqualTo("2026-04-09");
        assertThat(value(meeting.time())).isEqualTo("15:00/17:30");
        assertThat(value(meeting.place())).isEqualTo("镇政府二楼");
        assertThat(value(meeting.host())).isEqualTo("石大川");
        assertThat(values(meeting.present())).containsExactly("石大川", "谷满", "麦青");
        assertThat(values(meeting.absent())).containsExactly("温玉成");
        assertThat(values(meeting.observers())).containsExactly("镇财政所");
        assertThat(value(meeting.recorder())).isEqualTo("柳如风");
    }

    @Test
    void readsLabelsWhoseValuesStandBelowThem() {
        Meeting meeting = read(
                "泵站安全例会", "时间", "2026年4月8日", "地点", "泵站值班室", "主持人", "石大川", "出席人员", "柳如风、麦青", "会议内容：", "1、柳如风通报了检修情况。");
        assertThat(value(meeting.date())).isEqualTo("2026-04-08");
        assertThat(value(meeting.place())).isEqualTo("泵站值班室");
        assertThat(value(meeting.host())).isEqualTo("石大川");
        assertThat(values(meeting.present())).containsExactly("柳如风", "麦青");
    }

    @Test
    void readsLabelsThatNothingSetsOffAndTakesNoLabelForAValue() {
        Meeting meeting = read("护桥会议记录", "地点闸房会议室", "主持人石大川", "记录人柳如风", "参加人", "护桥小组成员", "会议内容：", "看好桥头。");
        assertThat(value(meeting.place())).isEqualTo("闸房会议室");
        assertThat(value(meeting.host())).isEqualTo("石大川");
        assertThat(value(meeting.recorder())).isEqualTo("柳如风");
        assertThat(values(meeting.present())).containsExactly("护桥小组成员");

        assertThat(read("护桥会议记录", "会议地点：", "主持人记录：", "看好桥头。").place()).isNull();
    }

    @Test
    void readsSeveralLabelsOnOneLine() {
        Meeting meeting = read("青河镇例会记录", "时间：2026年4月2日　地点：三楼会议室　主持：石大川　记录：麦青", "会议开始。");

        assertThat(value(meeting.place())).isEqualTo("三楼会议室");
        assertThat(value(meeting.recorder())).isEqualTo("麦青");
    }

    @Test
    void readsLabelsThatABlankAloneSetsOffAndThoseThatCount() {
        Meeting meeting = read("青河镇例会记录", "时间　2026年4月2日", "主持　石大川", "笔录　麦青", "实到3人：石大川、麦青、谷满", "缺：温玉成", "会议开始。");

        assertThat(value(meeting.host())).isEqualTo("石大川");
        assertThat(value(meeting.recorder())).isEqualTo("麦青");
        assertThat(values(meeting.present())).containsExactly("石大川", "麦青", "谷满");
        assertThat(values(meeting.absent())).containsExactly("温玉成");
    }

    @Test
    void readsLabelsOnOneLineThatBlanksAloneSetOff() {
        Meeting meeting = read("青河小学例会记录", "日期 2026.4.2   地点 二楼备课室   主持 石大川   记录 麦青", "会议开始。");

        assertThat(value(meeting.date())).isEqualTo("2026-04-02");
        assertThat(value(meeting.place())).isEqualTo("二楼备课室");
        assertThat(value(meeting.host())).isEqualTo("石大川");
        assertThat(value(meeting.recorder())).isEqualTo("麦青");
    }

    @Test
    void readsListsThatStandBelowTheirLabelUnitByUnit() {
        Meeting meeting = read("工地例会纪要", "参加单位及人员：", "建设单位：石大川、麦青", "监理单位：柳如风（总监）", "主持人：柳如风", "会议开始。");

        assertThat(values(meeting.present())).containsExactly("石大川", "麦青", "柳如风");
    }

    @Test
    void readsANameThatSeveralBlanksSpread() {
        Meeting meeting = read("青河镇例会纪要", "参会人员：柳如风   麦  青    石大川", "会议开始。");

        assertThat(values(meeting.present())).containsExactly("柳如风", "麦青", "石大川");
    }

    @Test
    void aPostBehindANameIsNotThatOfTheNext() {
        Meeting meeting = read("青河镇例会纪要", "参加：石大川 副镇长，麦青 所长", "会议开始。");

        assertThat(meeting.present()).extracting(MeetingElement::text).containsExactly("石大川", "麦青");
    }

    @Test
    void takesWhatSomebodySaidForNoName() {
        assertThat(read("例会记录", "主持人：各位，我们开始。", "会议开始。").host()).isNull();
    }

    @Test
    void readsLabelsInBoldAndInCells() {
        Meeting bold = read("# 例会纪要", "**会议时间**：2026年4月2日 15:00", "**主持人**：石大川", "修桥。");
        Meeting cells = read("例会纪要", "会议时间\t2026年4月2日\t会议地点\t镇政府", "修桥。");

        assertThat(value(bold.host())).isEqualTo("石大川");
        assertThat(value(cells.date())).isEqualTo("2026-04-02");
        assertThat(value(cells.place())).isEqualTo("镇政府");
    }

    @Test
    void tellsNamesThatWereMaskedByStarsFromWordsInBold() {
        assertThat(value(read("例会纪要", "主持人：总经理 石*", "修桥。").host())).isEqualTo("石*");
        assertThat(value(read("例会纪要", "主持人：**", "修桥。").host())).isEqualTo("**");
        assertThat(value(read("例会纪要", "主持人：***", "修桥。").host())).isEqualTo("***");
        assertThat(value(read("例会纪要", "**主持人：石大川**", "修桥。").host())).isEqualTo("石大川");
    }

    @Test
    void readsLabelsThatABarOrABlankSetsOff() {
        Meeting bars = read("例会纪要", "会议时间｜2026年4月2日", "会议地点｜三楼会议室", "主持人｜石大川", "修桥。");
        Meeting blanks = read("例会记录", "时间 2026年4月2日上午", "主持人 石大川（站长）", "麦青说，桥要修。");

        assertThat(value(bars.date())).isEqualTo("2026-04-02");
        assertThat(value(bars.place())).isEqualTo("三楼会议室");
        assertThat(value(bars.host())).isEqualTo("石大川");
        assertThat(value(blanks.host())).isEqualTo("石大川");
    }

    @Test
    void readsTopicsBehindTheirLabelAndBelowIt() {
        Meeting behind = read("例会纪要", "议题：一、修桥；二、修路", "会议开始。");
        Meeting below = read("例会纪要", "议题：", "1.修桥筹资", "2.修路招标", "会议开始。");

        Meeting half = read("例会纪要", "议题：一、修桥筹资；", "二、修路招标；", "三、清渠。", "会议开始。");

        assertThat(values(behind.topics())).containsExactly("修桥", "修路");
        assertThat(values(half.topics())).containsExactly("修桥筹资", "修路招标", "清渠");
        assertThat(values(below.topics())).containsExactly("修桥筹资", "修路招标");
    }

    @Test
    void readsListsThatEndTheText() {
        Meeting meeting = read("例会纪要", "会议决定修桥。", "参加人员：石大川、麦青等");
        assertThat(values(meeting.present())).containsExactly("石大川", "麦青");
    }

    @Test
    void listsPostsThatNobodyIsNamedBehindEachByItself() {
        Meeting meeting = read("巡堤例会纪要", "出席：“两委”成员、网格员、物业代表、居民代表共23人", "会议决定修桥。");

        assertThat(values(meeting.present())).containsExactly("“两委”成员", "网格员", "物业代表", "居民代表");
    }

    @Test
    void takesNobodyWhoIsToldToComeForSomebodyWhoCame() {
        Meeting meeting = read("巡堤例会纪要", "一、巡堤", "全体党员必须参加。", "各村要动员村民参加。");

        assertThat(meeting.present()).isEmpty();
    }
}

package io.duban.engine.analysis.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingDatesTest {
    @ParameterizedTest
    @CsvSource({
        "2026年3月12日下午,2026-03-12",
        "二〇二六年三月十二日,2026-03-12",
        "2026-03-12 09:00,2026-03-12",
        "2026.3.12 上午,2026-03-12",
        "定于3月12日召开,--03-12",
        "2026年3月召开,2026-03",
        "9 月 1 日下午,--09-01",
        "2026 年 3 月 12 日,2026-03-12"
    })
    void readsTheFirstDate(String text, String value) {
        MeetingDates.Found found = MeetingDates.first(text, 0, text.length());
        assertThat(found).isNotNull();
        assertThat(found.value(0)).isEqualTo(value);
    }

    @Test
    void fillsInAYearThatIsToldElsewhere() {
        MeetingDates.Found found = MeetingDates.first("3月12日", 0, 5);
        assertThat(found).isNotNull();
        assertThat(found.value(2026)).isEqualTo("2026-03-12");
    }

    @ParameterizedTest
    @CsvSource({"共12个月", "3.5公里", "第15次会议", "__月__日", "一周一调度、一月一排名"})
    void takesNothingElseForADate(String text) {
        assertThat(MeetingDates.first(text, 0, text.length())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"下午3:00,15:00/", "上午9时30分至11时,09:30/11:00", "14:00—16:40,14:00/16:40", "下午2点半,14:30/", "晚上七时,19:00/"})
    void readsClockTimes(String text, String value) {
        assertThat(ClockTimes.read(text, 0, text.length())).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"比例1:3", "24小时值班", "上午"})
    void takesNothingElseForAClockTime(String text) {
        assertThat(ClockTimes.read(text, 0, text.length())).isNull();
    }
}

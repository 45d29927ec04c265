package io.duban.engine.analysis.grammar.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.DateInterval;
import io.duban.api.record.Deadline;
import io.duban.engine.analysis.grammar.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DueDatesTest {
    private final TimeGrammar times = new TimeGrammar();

    /** Every day of three years, a leap year among them. */
    static Stream<LocalDate> days() {
        return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2027, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("days")
    void neverBeginBeforeTheMeetingUnlessTheyAreOver(LocalDate meeting) {
        String text = "县水务局要在本周五前报方案，3日内排查，月底前修好，本季度验收，2月底前结算，上半年审计，年内归档，节前公示";

        List<Deadline> found = times.deadlines(Texts.clauses(text), meeting, true);

        assertThat(found).hasSize(8).extracting(Deadline::due).doesNotContainNull();
        assertThat(found).extracting(Deadline::due).allSatisfy(due -> assertThat(due)
                .isInstanceOfSatisfying(DateInterval.class, days -> assertThat(days.from()
                                        .equals(meeting)
                                || (days.from().isBefore(meeting) && days.from().equals(days.to())))
                        .isTrue()));
    }

    @Test
    void endMonthsOnTheirLastDay() {
        days().forEach(day -> assertThat(DueDates.monthEnd(day.getYear(), day.getMonthValue())
                        .plusDays(1)
                        .getDayOfMonth())
                .isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-31, 2024-02-29", "2025-01-31, 2025-02-28", "2026-03-31, 2026-04-30"})
    void addMonthsWithinShorterOnes(LocalDate meeting, LocalDate last) {
        assertThat(DueDates.after(meeting, 1, "个月")).isEqualTo(last);
    }

    @Test
    void takeADayThatAMonthDoesNotHaveForItsLast() {
        assertThat(DueDates.day(2024, 2, 30)).isEqualTo("2024-02-29");
        assertThat(DueDates.day(2026, 2, 30)).isEqualTo("2026-02-28");
        assertThat(DueDates.day(2026, 6, 31)).isEqualTo("2026-06-30");
    }

    @Test
    void countWeeksFromMonday() {
        assertThat(DueDates.weekday(LocalDate.of(2026, 3, 15), 0, 5)).isEqualTo("2026-03-13");
        assertThat(DueDates.weekday(LocalDate.of(2026, 3, 15), 1, 1)).isEqualTo("2026-03-16");
    }
}

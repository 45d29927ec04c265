package io.duban.engine.analysis.grammar.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {
    private final PublicHolidays holidays = PublicHolidays.builtIn();

    @ParameterizedTest
    @CsvSource({
        "2024-02-09, true", "2024-02-10, false", "2024-02-18, true", "2025-10-08, false", "2025-10-11, true",
        "2026-01-04, true", "2026-02-23, false", "2026-02-28, true", "2026-03-14, false", "2026-03-16, true"
    })
    void knowsHolidaysAndMakeUpDays(LocalDate day, boolean working) {
        assertThat(holidays.working(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
        "2026-09-18, 2, 2026-09-21",
        "2026-09-30, 3, 2026-10-10",
        "2026-03-12, 0, 2026-03-12",
    })
    void countsWorkingDaysAroundHolidays(LocalDate from, int days, LocalDate last) {
        assertThat(holidays.plusWorkingDays(from, days)).isEqualTo(last);
    }

    @Test
    void countsNoWorkingDaysIntoAYearWithoutNotice() {
        assertThat(holidays.plusWorkingDays(LocalDate.of(2026, 12, 30), 10)).isNull();
        assertThat(holidays.plusWorkingDays(LocalDate.of(2019, 6, 3), 1)).isNull();
    }

    @Test
    void everyWorkingDayInTheTableIsReachedByCountingOne() {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.isBefore(LocalDate.of(2026, 12, 1)); day = day.plusDays(1)) {
            LocalDate next = holidays.plusWorkingDays(day, 1);

            assertThat(next).isAfter(day).matches(holidays::working);
            assertThat(day.plusDays(1).datesUntil(next)).noneMatch(holidays::working);
        }
    }

    @Test
    void takesTheNextHolidayOfTheName() {
        assertThat(holidays.eve("春节", LocalDate.of(2026, 1, 5))).isEqualTo("2026-02-14");
        assertThat(holidays.eve("春节", LocalDate.of(2026, 3, 5))).isEqualTo("2027-02-04");
        assertThat(holidays.eve("节", LocalDate.of(2026, 9, 10))).isEqualTo("2026-09-24");
        assertThat(holidays.eve("国庆", LocalDate.of(2019, 9, 10))).isNull();
        assertThat(holidays.eve("汛期", LocalDate.of(2026, 3, 5))).isNull();
    }

    @Test
    void refusesATableThatItDoesNotUnderstand() {
        assertThatThrownBy(() -> new PublicHolidays(List.of("maybe,元旦,2024-01-01,2024-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maybe,元旦");
    }
}

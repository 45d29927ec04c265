package io.duban.engine.analysis.grammar.time;

import io.duban.engine.analysis.lexicon.Lexicon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 节假日: the public holidays and make-up working days as the State Council's office (国务院办公厅) gives notice of them
 * year by year. What no notice covers is unknown, not a guess.
 */
final class PublicHolidays {
    private static final String ANY = "节";
    private static final int LONGEST_WAIT_DAYS = 400;
    private static final PublicHolidays BUILT_IN = new PublicHolidays(Lexicon.table("calendar/public-holidays.csv"));

    private final List<Period> periods = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<LocalDate> workdays = new HashSet<>();
    private final Set<Integer> noticedYears = new HashSet<>();

    private record Period(String name, LocalDate from, LocalDate to) {}

    /** The table that comes with the engine. */
    static PublicHolidays builtIn() {
        return BUILT_IN;
    }

    /** @param rows {@code kind,names,from,to}; the first name is the holiday's own, the others its aliases */
    PublicHolidays(List<String> rows) {
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            LocalDate from = day(cells[2]);
            switch (cells[0]) {
                case "off", "law" -> {
                    add(cells[1].split("/"), from, day(cells[3]));
                    if (cells[0].equals("off")) {
                        noticedYears.add(day(cells[3]).getYear());
                    }
                }
                case "work" -> workdays.add(from);
                default -> throw new IllegalArgumentException("public-holidays.csv: unknown kind in row " + row);
            }
        }
    }

    /** 2026-10-01, without the formatters of the library, whose first use takes longer than all of the table. */
    private static LocalDate day(String date) {
        return LocalDate.of(
                Integer.parseInt(date, 0, 4, 10), Integer.parseInt(date, 5, 7, 10), Integer.parseInt(date, 8, 10, 10));
    }

    private void add(String[] aliases, LocalDate from, LocalDate to) {
        for (String alias : aliases) {
            names.put(alias, aliases[0]);
        }
        periods.add(new Period(aliases[0], from, to));
    }

    /** The day before a holiday next begins, or null where none of that name is known. 节 alone is whichever comes next. */
    @Nullable
    LocalDate eve(String holiday, LocalDate day) {
        String name = names.get(holiday);
        if (name == null && !holiday.equals(ANY)) {
            return null;
        }
        return periods.stream()
                .filter(period -> name == null || period.name.equals(name))
                .map(Period::from)
                .filter(from -> from.isAfter(day) && from.isBefore(day.plusDays(LONGEST_WAIT_DAYS)))
                .min(LocalDate::compareTo)
                .map(from -> from.minusDays(1))
                .orElse(null);
    }

    /** The day on which the given number of working days has passed, or null where a year on the way is unknown. */
    @Nullable
    LocalDate plusWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (!noticedYears.contains(day.getYear())) {
                return null;
            }
            left -= working(day) ? 1 : 0;
        }
        return day;
    }

    /** Whether offices work on the day, in a year that a notice covers. */
    boolean working(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean off = periods.stream().anyMatch(period -> !day.isBefore(period.from) && !day.isAfter(period.to));
        return workdays.contains(day) || (!weekend && !off);
    }
}

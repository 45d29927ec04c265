package io.duban.engine.analysis.grammar.time;

import io.duban.engine.analysis.grammar.clause.Cursor;
import io.duban.engine.analysis.grammar.time.CalendarPoint.Sort;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 数字日期: 6.30, 2026-06-30, 2026/6/30, as tables write them; in running text they also number points and versions. */
final class NumericDates {
    private static final String SEPARATORS = ".．-/—";

    private NumericDates() {}

    static @Nullable CalendarPoint read(Cursor cursor, @Nullable LocalDate base) {
        int start = cursor.at();
        int first = cursor.number();
        char separator = cursor.peek();
        int second = separated(cursor, separator);
        int after = cursor.at();
        int third = second > 0 ? separated(cursor, separator) : -1;
        if (first >= 1990 && first <= 2100 && month(second)) {
            return third > 0 && third <= 31
                    ? CalendarPoint.of(Sort.DAY, DueDates.day(first, second, third))
                    : CalendarPoint.of(Sort.PERIOD, DueDates.monthEnd(first, second));
        }
        boolean pointed = third <= 0 && (separator == '.' || separator == '．' || separator == '/');
        if (pointed && month(first) && second >= 1 && second <= 31) {
            cursor.moveTo(after);
            int year = base == null ? 0 : DueDates.yearOf(base, first);
            return CalendarPoint.of(Sort.SEASON, year == 0 ? null : DueDates.day(year, first, second));
        }
        cursor.moveTo(start);
        return null;
    }

    private static boolean month(int value) {
        return value >= 1 && value <= 12;
    }

    private static int separated(Cursor cursor, char separator) {
        if (SEPARATORS.indexOf(separator) < 0 || !cursor.accept(String.valueOf(separator))) {
            return -1;
        }
        return cursor.number();
    }
}

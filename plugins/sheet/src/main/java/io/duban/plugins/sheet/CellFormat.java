package io.duban.plugins.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/** 单元格数值: shows a number as minutes would say it: dates, which workbooks keep as days since 1900, as dates. */
final class CellFormat {
    private static final double LAST_DAY = 2_958_466;
    private static final long SECONDS_OF_DAY = 86_400;

    private CellFormat() {}

    /**
     * The text of a number.
     *
     * @param id of the format, which alone says what the built-in ones are
     * @param code of the format, such as {@code yyyy/m/d}; empty for built-in ones
     * @param since1904 whether days count from 1904
     */
    static String show(double value, int id, String code, boolean since1904) {
        String pattern =
                code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.", "").toLowerCase(Locale.ROOT);
        if (isDate(id, pattern) && value >= 1 && value < LAST_DAY) {
            return date(value, id, pattern, since1904);
        }
        if (isTime(id, pattern) && value >= 0 && value < 1) {
            LocalDateTime time = at(value, since1904);
            return String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
        }
        boolean isPercentage = id == 9 || id == 10 || pattern.contains("%");
        return isPercentage ? number(value * 100) + "%" : number(value);
    }

    private static boolean isDate(int id, String pattern) {
        boolean isBuiltIn =
                (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
        return isBuiltIn || pattern.contains("y") || (pattern.contains("m") && pattern.contains("d"));
    }

    private static boolean isTime(int id, String pattern) {
        return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35) || pattern.contains("h");
    }

    private static String date(double value, int id, String pattern, boolean since1904) {
        LocalDate day = at(value, since1904).toLocalDate();
        boolean isOfMonth = id == 17 || id == 27 || id == 36 || id == 50 || id == 52 || id == 55;
        boolean isOfYear = id == 16 || id == 28 || id == 29 || id == 51 || id == 53 || id == 54 || id == 58;
        boolean hasYear = pattern.isEmpty() ? !isOfYear : pattern.contains("y");
        boolean hasDay = pattern.isEmpty() ? !isOfMonth : pattern.contains("d");
        return (hasYear ? day.getYear() + "年" : "") + day.getMonthValue() + "月"
                + (hasDay ? day.getDayOfMonth() + "日" : "");
    }

    /** Day 60 of the count from 1900 is a 29 February that never was. */
    private static LocalDateTime at(double value, boolean since1904) {
        long day = (long) Math.floor(value);
        LocalDate zero = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, day < 60 ? 31 : 30);
        return zero.plusDays(day).atStartOfDay().plusSeconds(Math.round((value - day) * SECONDS_OF_DAY));
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        // Fifteen digits are what a workbook keeps; more are artefacts.
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(12)).stripTrailingZeros();
        return rounded.precision() - rounded.scale() > 20 ? rounded.toString() : rounded.toPlainString();
    }
}

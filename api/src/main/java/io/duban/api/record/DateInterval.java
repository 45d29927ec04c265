package io.duban.api.record;

import java.time.LocalDate;

/**
 * 日期区间: from the first to the last day, both included.
 *
 * @param from first day
 * @param to last day, never before the first
 */
public record DateInterval(LocalDate from, LocalDate to) {
    public DateInterval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }
}

package io.duban.api.record;

import io.duban.api.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * 会议要素: a formal element of a meeting: its name, date, place, a person.
 *
 * @param text as it stands in the source
 * @param value normalised for comparison: an ISO date ({@code 2026-03-12}, or {@code --03-12} without a year) or time
 *     span ({@code 09:00/11:30}), a name without post and spaces; else the text without white space
 * @param location where the text stands
 * @param confidence from 0 to 1; 1 for a labelled field, less for running text
 */
public record MeetingElement(String text, String value, Location location, double confidence) implements Located {
    /**
     * As for any record, but written out: rules ask whether an element is absent by comparing it with null, and what a
     * virtual machine makes up for a record when first asked is a tenth of the time that it takes to start.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeetingElement that
                && text.equals(that.text)
                && value.equals(that.value)
                && location.equals(that.location)
                && Double.compare(confidence, that.confidence) == 0;
    }

    /** From its place alone, which tells elements apart: rules hash each one that {@code from} yields. */
    @Override
    public int hashCode() {
        return location.hashCode();
    }
}

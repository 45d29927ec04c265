package io.duban.api.record;

import io.duban.api.document.Location;

/**
 * 会议要素: a formal element of a meeting: its name, date, place, a person.
 *
 * @param text as it stands in the source
 * @param value normalised for comparison: an ISO date ({@code 2026-03-12}, or {@code --03-12} without a year) or time
 *     span ({@code 09:00/11:30}), a name without post and spaces; else the text without white space
 * @param location where the text stands
 * @param confidence from 0 to 1; 1 for a labelled field, less for running text
 */
public record MeetingElement(String text, String value, Location location, double confidence) implements Located {}

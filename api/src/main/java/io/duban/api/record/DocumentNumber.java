package io.duban.api.record;

import io.duban.api.document.Location;

/**
 * 文号: the number of a paper (青政发〔2026〕3号).
 *
 * @param text as it stands
 * @param own whether it is the number of the record itself, else of a paper that is cited
 * @param year in full, such as 2026
 * @param shortYear whether the year has two digits only
 * @param serial its number within the year
 * @param padded whether the number begins with a zero
 * @param ordinal whether 第 stands before the number
 * @param hexagonal whether 〔〕 stand around the year
 * @param afterMeeting whether its year is after the year of the meeting
 * @param location where it stands
 * @param confidence from 0 to 1
 */
public record DocumentNumber(
        String text,
        boolean own,
        int year,
        boolean shortYear,
        int serial,
        boolean padded,
        boolean ordinal,
        boolean hexagonal,
        boolean afterMeeting,
        Location location,
        double confidence)
        implements Located {}

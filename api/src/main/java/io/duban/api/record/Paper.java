package io.duban.api.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 公文要素: what a record tells as a paper: how secret it is, its number and those of papers that it cites, its dates.
 *
 * @param secrecy 密级, or null
 * @param numbers 文号, in the order of the text
 * @param dates 日期, in the order of the text
 * @param revisions 修订痕迹和批注: how many the document holds; negative where its format tells of none
 */
public record Paper(
        @Nullable MeetingElement secrecy, List<DocumentNumber> numbers, List<DateMention> dates, int revisions) {
    /** A paper of which nothing is known. */
    public static final Paper UNKNOWN = new Paper(null, List.of(), List.of(), -1);

    public Paper {
        numbers = List.copyOf(numbers);
        dates = List.copyOf(dates);
    }
}

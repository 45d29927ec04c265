package io.duban.api.likeness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 雷同的两份材料.
 *
 * @param first the shorter one
 * @param second the other
 * @param share how much of the first stands in the second as well, from 0 to 1
 * @param passages what they share, in the order of the first
 */
public record LikePair(ComparedRecord first, ComparedRecord second, double share, List<CommonPassage> passages) {
    public LikePair {
        passages = List.copyOf(passages);
    }

    /** The one whose meeting was earlier; nothing where the days are equal or not both known. */
    public Optional<ComparedRecord> earlier() {
        LocalDate one = first.record().meeting().day();
        LocalDate other = second.record().meeting().day();
        if (one == null || other == null || one.equals(other)) {
            return Optional.empty();
        }
        return Optional.of(one.isBefore(other) ? first : second);
    }
}

package io.duban.engine.likeness;

import io.duban.api.record.Likeness.Relation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 关系: whose text another one is, as seen from the first. Records of one meeting may say the same, and what comes first
 * was not copied from what comes later of the same unit.
 */
final class Kinship {
    private Kinship() {}

    static Optional<Relation> of(Part one, Part other) {
        String here = one.speaker();
        String there = other.speaker();
        if (here != null && there != null) {
            return samePerson(here, there) ? Optional.empty() : Optional.of(Relation.SPEAKER);
        }
        return here == null && there == null ? of(one.origin(), other.origin()) : Optional.empty();
    }

    private static Optional<Relation> of(Origin one, Origin other) {
        LocalDate day = one.day();
        LocalDate otherDay = other.day();
        if (one.unit() != null && one.unit().equals(other.unit())) {
            return day != null && otherDay != null && day.isAfter(otherDay)
                    ? Optional.of(Relation.EARLIER)
                    : Optional.empty();
        }
        if (one.unit() != null && other.unit() != null) {
            return Optional.of(Relation.OTHER);
        }
        boolean sameMeeting = one.kind() != other.kind() || (day != null && day.equals(otherDay));
        return sameMeeting ? Optional.empty() : Optional.of(Relation.OTHER);
    }

    /** 王书记 may be 王强: who is told by surname alone is anybody of that surname. */
    private static boolean samePerson(String one, String other) {
        boolean bare = one.length() > 3 || other.length() > 3;
        return one.equals(other) || (bare && one.charAt(0) == other.charAt(0));
    }
}

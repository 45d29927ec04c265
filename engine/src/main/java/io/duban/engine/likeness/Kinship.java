package io.duban.engine.likeness;

import io.duban.api.record.Likeness.Relation;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.Statement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 关系: whose text another one is, as seen from the first. Records of one meeting may say the same, and what comes first
 * was not copied from what comes later of the same unit.
 */
final class Kinship {
    /** 平安县水务局, 和顺镇: the unit that a title begins with. */
    private static final Pattern UNIT =
            Pattern.compile("(?:\\p{IsHan}{1,8}?(?:省|市|县|区|旗|镇|乡|街道|村|社区|局|厅|公司|集团|大学|学院|中学|小学|学校|医院|中心|研究院))+");

    /** 2026年度, 关于印发: what may stand before it. */
    private static final Pattern BEFORE = Pattern.compile("^(?:[0-9０-９〇○一二三四五六七八九\\s]+年度?|中共|中国共产党|关于印发|《|\\s)+");

    /** 全县, 在我市, ××镇: no unit in particular. */
    private static final Pattern NOBODY = Pattern.compile("^[在全各我本某XxＸ×]|某|[Xx×Ｘ*＊]");

    private Kinship() {}

    static Optional<Relation> of(Part one, Part other) {
        Statement here = one.statement();
        Statement there = other.statement();
        if (here != null && there != null) {
            return samePerson(here.speaker(), there.speaker()) ? Optional.empty() : Optional.of(Relation.SPEAKER);
        }
        return here == null && there == null ? of(one.record(), other.record()) : Optional.empty();
    }

    private static Optional<Relation> of(MeetingRecord one, MeetingRecord other) {
        Optional<String> unit = unit(one);
        Optional<String> otherUnit = unit(other);
        LocalDate day = one.meeting().day();
        LocalDate otherDay = other.meeting().day();
        if (unit.isPresent() && unit.equals(otherUnit)) {
            return day != null && otherDay != null && day.isAfter(otherDay)
                    ? Optional.of(Relation.EARLIER)
                    : Optional.empty();
        }
        if (unit.isPresent() && otherUnit.isPresent()) {
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

    private static Optional<String> unit(MeetingRecord record) {
        return Stream.of(
                        Optional.ofNullable(record.title()),
                        Optional.ofNullable(record.meeting().name()))
                .flatMap(Optional::stream)
                .map(MeetingElement::value)
                .map(Kinship::unit)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> unit(String title) {
        Matcher matcher = UNIT.matcher(BEFORE.matcher(title).replaceFirst(""));
        return matcher.lookingAt() && !NOBODY.matcher(matcher.group()).find()
                ? Optional.of(matcher.group())
                : Optional.empty();
    }
}

package io.duban.engine.likeness;

import io.duban.api.record.MeetingElement;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordKind;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 出处: whose record it is, of what kind and of which day.
 *
 * @param unit that its title or the name of its meeting begins with; null where neither names one
 * @param day of the meeting; null where it is not told
 */
record Origin(@Nullable String unit, RecordKind kind, @Nullable LocalDate day) {
    /** 平安县水务局, 和顺镇: the unit that a title begins with. */
    private static final Pattern UNIT =
            Pattern.compile("(?:\\p{IsHan}{1,8}?(?:省|市|县|区|旗|镇|乡|街道|村|社区|局|厅|公司|集团|大学|学院|中学|小学|学校|医院|中心|研究院))+");

    /** 2026年度, 关于印发: what may stand before it. */
    private static final Pattern BEFORE = Pattern.compile("^(?:[0-9０-９〇○一二三四五六七八九\\s]+年度?|中共|中国共产党|关于印发|《|\\s)+");

    /** 全县, 在我市, ××镇: no unit in particular. */
    private static final Pattern NOBODY = Pattern.compile("^[在全各我本某XxＸ×]|某|[Xx×Ｘ*＊]");

    static Origin of(MeetingRecord record) {
        String unit = Stream.of(record.title(), record.meeting().name())
                .filter(Objects::nonNull)
                .map(MeetingElement::value)
                .map(Origin::unit)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        return new Origin(unit, record.kind(), record.meeting().day());
    }

    private static Optional<String> unit(String title) {
        Matcher matcher = UNIT.matcher(BEFORE.matcher(title).replaceFirst(""));
        return matcher.lookingAt() && !NOBODY.matcher(matcher.group()).find()
                ? Optional.of(matcher.group())
                : Optional.empty();
    }
}

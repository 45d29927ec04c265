package io.duban.api.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingRecordTest {
    private static final Location PLACE = Location.of(0, 4);

    @ParameterizedTest
    @CsvSource({
        // labels by style, under which item, place in which series
        "CHINESE 一、 0 1 1;CHINESE_BRACKETS （一） 1 1 2;ARABIC 1. 2 1 3, '', ''",
        "CHINESE 一、 0 1 1;ARABIC 1. 1 1 2;ARABIC 2. 1 2 2, 1., ''",
        "CHINESE 一、 0 1 1;CIRCLED ① 1 1 2, '', ''",
        "SPOKEN 一是 0 1 1;ARABIC 1. 1 1 2, '', ''",
        "ARABIC 1. 0 1 1;ARABIC 2、 0 2 1;ARABIC 3、 0 3 1, '', 2、",
        "ARABIC 1. 0 1 1;CHINESE_BRACKETS （一） 1 1 2;ARABIC 2. 0 2 1, '', ''",
        "ARABIC （1） 0 1 1;ARABIC （2) 0 2 1;ARABIC 3 0 3 1, '', （2)、3"
    })
    void outlinesAreReadAgainstWhatStandsAboveAndBefore(String items, String skipped, String uneven) {
        MeetingRecord record = record("2026-05-06", outline(items), List.of());

        assertThat(String.join(
                        "、",
                        record.skippedLevels().stream().map(OutlineItem::label).toList()))
                .isEqualTo(skipped);
        assertThat(String.join(
                        "、",
                        record.unevenLabels().stream().map(OutlineItem::label).toList()))
                .isEqualTo(uneven);
    }

    @Test
    void deadlinesArePastBeforeTheDayOfTheMeetingAndOnlyThoseOfTasks() {
        Deadline past = deadline(LocalDate.of(2026, 4, 30));
        Deadline today = deadline(LocalDate.of(2026, 5, 6));
        List<Directive> directives = List.of(
                directive(Directive.Kind.TASK, List.of(), List.of(today, past)),
                directive(Directive.Kind.STUDY, List.of(), List.of(past)));

        assertThat(record("2026-05-06", List.of(), directives).pastDeadlines()).containsExactly(past);
        assertThat(record("2026-05-06", List.of(), directives).deadlines()).containsExactly(today, past);
        assertThat(record("--05-06", List.of(), directives).pastDeadlines()).isEmpty();
    }

    @Test
    void unitsAreThoseOfTasks() {
        ResponsibleUnit former = unit("区农机局", ResponsibleUnit.Kind.NAMED).succeededBy("区农业农村局");
        ResponsibleUnit person = unit("林场场长", ResponsibleUnit.Kind.PERSON);
        Directive ordered = directive(Directive.Kind.TASK, List.of(former), List.of());
        Directive told = directive(Directive.Kind.INFORMATION, List.of(person), List.of());
        MeetingRecord record = record("2026-05-06", List.of(), List.of(told, ordered));

        assertThat(record.units()).containsExactly(former);
        assertThat(record.formerUnits()).containsExactly(former);
        assertThat(record.tasks()).containsExactly(ordered);
        assertThat(record.personal()).isFalse();
        assertThat(record("2026-05-06", List.of(), List.of(told.withKind(Directive.Kind.TASK)))
                        .personal())
                .isTrue();
    }

    @Test
    void whoeverStandsInTheListAgainInTheSameWordsIsListedTwice() {
        List<MeetingElement> present =
                List.of(element("顾长河 局长", "顾长河"), element("白芷", "白芷"), element("顾长河 副局长", "顾长河"), element("白芷", "白芷"));

        assertThat(meeting("2026-05-06", present).listedTwice()).containsExactly(present.get(3));
    }

    @ParameterizedTest
    @CsvSource({"白芷, true", "顾长河, true", "顾长, true", "林晚, false", ", true"})
    void theHostIsListedWhereSomebodyPresentBearsThatName(@Nullable String host, boolean listed) {
        List<MeetingElement> present = List.of(element("顾长河 局长", "顾长河"), element("白芷", "白芷"));
        MeetingElement named = host == null ? null : element(host, host);
        Meeting meeting = new Meeting(
                null, null, null, null, named, null, present, List.of(), List.of(), List.of(), List.of(), null);

        assertThat(meeting.hostListed()).isEqualTo(listed);
    }

    private static MeetingRecord record(String day, List<OutlineItem> outline, List<Directive> directives) {
        return new MeetingRecord(
                1,
                null,
                RecordKind.MINUTES,
                1,
                meeting(day, List.of()),
                outline,
                directives,
                List.of(),
                List.of(),
                1,
                Location.of(0, 100));
    }

    private static Meeting meeting(String day, List<MeetingElement> present) {
        return new Meeting(
                null,
                element(day, day),
                null,
                null,
                null,
                null,
                present,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static MeetingElement element(String text, String value) {
        return new MeetingElement(text, value, PLACE, 1);
    }

    private static List<OutlineItem> outline(String items) {
        List<OutlineItem> outline = new ArrayList<>();
        for (String item : items.split(";", -1)) {
            String[] parts = item.split(" ", -1);
            int parent = Integer.parseInt(parts[2]);
            int position = Integer.parseInt(parts[3]);
            int series = Integer.parseInt(parts[4]);
            OutlineStyle style = OutlineStyle.valueOf(parts[0]);
            int level = parent == 0 ? 1 : 2;
            outline.add(new OutlineItem(
                    outline.size() + 1,
                    level,
                    style,
                    parts[1],
                    position,
                    series,
                    position,
                    position - 1,
                    parent,
                    "",
                    PLACE));
        }
        return outline;
    }

    private static Directive directive(Directive.Kind kind, List<ResponsibleUnit> units, List<Deadline> deadlines) {
        return new Directive("抓好秋冬造林。", kind, 0, units, deadlines, PLACE, 1);
    }

    private static ResponsibleUnit unit(String name, ResponsibleUnit.Kind kind) {
        return new ResponsibleUnit(name, kind, ResponsibleUnit.Role.RESPONSIBLE, false, PLACE, 1);
    }

    private static Deadline deadline(LocalDate day) {
        return new Deadline("月底前", Deadline.Type.ABSOLUTE, new DateInterval(day, day), null, false, PLACE, 1);
    }
}

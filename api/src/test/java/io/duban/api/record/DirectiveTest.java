package io.duban.api.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Location;
import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.api.record.ResponsibleUnit.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectiveTest {
    @ParameterizedTest
    @CsvSource({
        // units as name, kind and role
        "区林业局 NAMED RESPONSIBLE;区水务局 NAMED RESPONSIBLE, true, false",
        "区林业局 NAMED RESPONSIBLE;各乡镇 GROUP RESPONSIBLE, true, false",
        "区林业局 NAMED LEAD;区水务局 NAMED RESPONSIBLE;区财政局 NAMED RESPONSIBLE, false, false",
        "区林业局 NAMED RESPONSIBLE;区林业局 NAMED RESPONSIBLE, false, false",
        "区林业局 NAMED RESPONSIBLE;区水务局 NAMED SUPPORT, false, false",
        "各乡镇 GROUP RESPONSIBLE;各街道 GROUP RESPONSIBLE, false, false",
        "区林业局 NAMED RESPONSIBLE;林场场长 PERSON RESPONSIBLE, false, true",
        "'', false, false"
    })
    void nobodyLeadsWhereSeveralAreResponsibleOneOfThemByName(String units, boolean leaderless, boolean personal) {
        Directive task = task(
                Stream.of(units.split(";", -1))
                        .filter(unit -> !unit.isEmpty())
                        .map(DirectiveTest::unit)
                        .toList(),
                List.of());

        assertThat(task.leaderless()).isEqualTo(leaderless);
        assertThat(task.personal()).isEqualTo(personal);
    }

    @Test
    void wordsOfUrgencyCountWhereNothingElseSaysWhen() {
        assertThat(task(
                                List.of(),
                                List.of(deadline("尽快", Deadline.Type.VAGUE, 2), deadline("抓紧", Deadline.Type.VAGUE, 5)))
                        .urgency())
                .isEqualTo("抓紧");
        assertThat(task(
                                List.of(),
                                List.of(
                                        deadline("尽快", Deadline.Type.VAGUE, 2),
                                        deadline("每月", Deadline.Type.RECURRING, 5)))
                        .urgency())
                .isNull();
        assertThat(task(List.of(), List.of()).urgency()).isNull();
    }

    @Test
    void deadlinesAreDistantOutsideItsWordsWhereTheirDayIsKnown() {
        Deadline within = deadline("5月底前", Deadline.Type.ABSOLUTE, 15);
        Deadline before = deadline("6月底前", Deadline.Type.ABSOLUTE, 2);
        Deadline after = deadline("7月底前", Deadline.Type.ABSOLUTE, 30);
        Deadline often = deadline("每月", Deadline.Type.RECURRING, 40);

        assertThat(task(List.of(), List.of(within, before, after, often)).distantDeadlines())
                .containsExactly(before, after);
    }

    @Test
    void listsAreWhatIsAskedForInTheOrderOfTheText() {
        Deadline vague = deadline("尽快", Deadline.Type.VAGUE, 12);
        Deadline firm = deadline("5月底前", Deadline.Type.ABSOLUTE, 15);
        Directive task = task(List.of(), Arrays.asList(firm, vague, firm));

        assertThat(task.firmDeadlines()).containsExactly(firm, firm);
        assertThat(task.vagueDeadlines()).containsExactly(vague);
        assertThat(task.leads()).isEmpty();
    }

    private static Directive task(List<ResponsibleUnit> units, List<Deadline> deadlines) {
        return new Directive("要做好苗木补植管护。", Directive.Kind.TASK, 0, units, deadlines, Location.of(10, 20), 1);
    }

    private static ResponsibleUnit unit(String words) {
        String[] parts = words.split(" ", -1);
        return new ResponsibleUnit(
                parts[0], Kind.valueOf(parts[1]), Role.valueOf(parts[2]), false, Location.of(0, parts[0].length()), 1);
    }

    private static Deadline deadline(String text, Deadline.Type type, int start) {
        LocalDate day = LocalDate.of(2026, 5, 31);
        DateInterval due = type == Deadline.Type.ABSOLUTE ? new DateInterval(day, day) : null;
        return new Deadline(text, type, due, null, false, Location.of(start, start + text.length()), 1);
    }
}

package io.duban.engine.analysis.grammar.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.Deadline;
import io.duban.engine.analysis.grammar.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeGrammarTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 3, 12);

    private final TimeGrammar times = new TimeGrammar();

    @ParameterizedTest
    @CsvFileSource(resources = "deadlines.csv", delimiter = '|', encoding = "UTF-8")
    void findsTheShortestExpressionItsTypeAndTheLastDay(
            String sentence, String expression, Deadline.Type type, @Nullable LocalDate last) {
        List<Deadline> found = times.deadlines(Texts.clauses(sentence), MEETING, true);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).text()).isEqualTo(expression);
        assertThat(found.get(0).type()).isEqualTo(type);
        assertThat(last(found.get(0))).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "no-deadlines.txt", delimiter = '|', encoding = "UTF-8")
    void leavesOutTimesOfAnotherRole(String sentence) {
        assertThat(times.deadlines(Texts.clauses(sentence), MEETING, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "6.30, 6.30, 2026-06-30",
        "2026-06-30, 2026-06-30, 2026-06-30",
        "2026/6/30, 2026/6/30, 2026-06-30",
        "2026.6, 2026.6, 2026-06-30",
        "6月, 6月, 2026-06-30",
        "6月底, 6月底, 2026-06-30",
        "第二季度, 第二季度, 2026-06-30",
        "2026年上半年, 2026年上半年, 2026-06-30",
        "全年, 全年, 2026-12-31",
        "2026年, 2026年, 2026-12-31",
        "3月至5月, 3月至5月, 2026-05-31",
    })
    void takesBareDatesInAFieldForDeadlines(String field, String expression, LocalDate last) {
        List<Deadline> found = times.labelled(Texts.clauses(field), MEETING);

        assertThat(found).extracting(Deadline::text).containsExactly(expression);
        assertThat(found).extracting(TimeGrammarTest::last).containsExactly(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"长期坚持", "持续推进", "常态化开展", "尽快"})
    void takesOpenEndedFieldsForVague(String field) {
        assertThat(times.labelled(Texts.clauses(field), MEETING))
                .extracting(Deadline::type)
                .containsExactly(Deadline.Type.VAGUE);
    }

    @Test
    void resolvesNothingWithoutADateOfTheMeeting() {
        assertThat(times.deadlines(Texts.clauses("县水务局要在本周五前报方案，6月底前修好，10个工作日内验收"), null, true))
                .hasSize(3)
                .extracting(Deadline::due)
                .containsOnlyNulls();
    }

    @Test
    void resolvesADayWithItsYearWithoutADateOfTheMeeting() {
        List<Deadline> found = times.deadlines(Texts.clauses("县水务局要在2027年6月底前修好"), null, true);

        assertThat(last(found.get(0))).isEqualTo(LocalDate.of(2027, 6, 30));
    }

    @Test
    void takesADayWithoutABoundOnlyWhereSomethingIsOrdered() {
        assertThat(times.deadlines(Texts.clauses("下周发到每家每户"), null, true))
                .extracting(Deadline::text)
                .containsExactly("下周");
        assertThat(times.deadlines(Texts.clauses("下周发到每家每户"), null, false)).isEmpty();
    }

    @Test
    void looksAheadToTheNextYearFromItsLastQuarter() {
        List<Deadline> found = times.deadlines(Texts.clauses("县水务局要在3月底前修好"), LocalDate.of(2025, 11, 20), true);

        assertThat(last(found.get(0))).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void keepsADeadlineThatIsAlreadyOver() {
        List<Deadline> found = times.deadlines(Texts.clauses("县水务局要在2026年1月10日前修好"), MEETING, true);

        assertThat(found.get(0).due()).isNotNull();
        assertThat(last(found.get(0))).isEqualTo(LocalDate.of(2026, 1, 10));
    }

    @Test
    void findsSeveralInOrder() {
        assertThat(times.deadlines(Texts.clauses("县水务局要立即停水，3月15日前报方案，每周通报进度"), MEETING, true))
                .extracting(Deadline::text)
                .containsExactly("立即", "3月15日前", "每周");
    }

    private static @Nullable LocalDate last(Deadline deadline) {
        return deadline.due() == null ? null : deadline.due().to();
    }
}

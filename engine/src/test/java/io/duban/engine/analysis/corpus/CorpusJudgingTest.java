package io.duban.engine.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Location;
import io.duban.api.record.DateInterval;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordKind;
import io.duban.api.record.ResponsibleUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether hits, wrong and missed elements are counted as such, with analysers that find what the test says. */
class CorpusJudgingTest {
    private static final CorpusFile FILE = CorpusFile.parse(
            "001-lights.txt",
            """
            %% split: train
            %% subject: 路灯
            %% record kind=minutes
            路灯不亮。
            ⟦task +u:named.lead=区电力所|由⟨u:named.responsible|区路灯所⟩⟨t:absolute=2026-06-30|6月底前⟩换灯。⟧
            %% end
            """);
    private static final String ORDER = "由区路灯所6月底前换灯。";

    private static final CorpusFile HEADED = CorpusFile.parse(
            "002-lights.txt",
            """
            %% split: train
            %% subject: 路灯
            %% record kind=minutes
            路灯不亮。决定：⟦task|区路灯所换灯。⟧
            %% end
            """);

    @Test
    void wordsThatRunOnIntoADirectiveAreNoSentenceOfTheirOwn() {
        assertThat(HEADED.records().get(0).sentences())
                .extracting(MarkedSentence::text)
                .containsExactly("路灯不亮。", "区路灯所换灯。");
    }

    private static Location at(String words) {
        int start = FILE.text().indexOf(words);
        return Location.of(start, start + words.length());
    }

    private static ResponsibleUnit unit(String words, boolean inherited) {
        return new ResponsibleUnit(
                words,
                ResponsibleUnit.Kind.NAMED,
                ResponsibleUnit.Role.RESPONSIBLE,
                inherited,
                inherited ? at(ORDER) : at(words),
                1);
    }

    private static Directive directive(String words, List<ResponsibleUnit> units, List<Deadline> deadlines) {
        return new Directive(words, Directive.Kind.TASK, 0, units, deadlines, at(words), 1);
    }

    private static Score score(Directive... directives) {
        MeetingRecord found = new MeetingRecord(
                1,
                null,
                RecordKind.MINUTES,
                1,
                Meeting.UNKNOWN,
                List.of(),
                List.of(directives),
                List.of(),
                List.of(),
                2,
                Location.of(0, FILE.text().length()));
        return Score.of(List.of(FILE), document -> List.of(found));
    }

    @Test
    void whatIsMarkedAndFoundIsAHit() {
        Score score = score(directive(ORDER, List.of(unit("区路灯所", false), unit("区电力所", true)), List.of()));
        for (Measure measure : List.of(
                Measure.DIRECTIVE,
                Measure.DIRECTIVE_CLASS,
                Measure.UNIT,
                Measure.UNIT_EXACT,
                Measure.UNIT_INHERITED,
                Measure.RECORD_KIND,
                Measure.RECORD_COUNT)) {
            assertThat(score.tally(measure)).as(measure.id()).isEqualTo(new Tally(1, 0, 0));
        }
    }

    @Test
    void whatIsFoundInAnotherSentenceIsWrongAndMissed() {
        Score score = score(directive("路灯不亮。", List.of(), List.of()));
        assertThat(score.tally(Measure.DIRECTIVE)).isEqualTo(new Tally(0, 1, 1));
        assertThat(score.tally(Measure.UNIT)).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void aDirectiveAcrossTheBoundsOfSentencesIsWrong() {
        Score score = score(directive("不亮。\n由区路灯所", List.of(unit("区路灯所", false)), List.of()));
        assertThat(score.tally(Measure.DIRECTIVE)).isEqualTo(new Tally(0, 1, 1));
        assertThat(score.tally(Measure.UNIT)).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void halfOfANameIsAUnitButNotAnExactOne() {
        Score score = score(directive(ORDER, List.of(unit("路灯所", false)), List.of()));
        assertThat(score.tally(Measure.UNIT)).isEqualTo(new Tally(1, 0, 0));
        assertThat(score.tally(Measure.UNIT_EXACT)).isEqualTo(new Tally(0, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 1, 0, 0", "2026-06-29, 0, 1, 1", ", 0, 0, 1"})
    void dueDaysAreComparedByTheirLastDay(LocalDate day, int hits, int wrong, int missed) {
        DateInterval due = day == null ? null : new DateInterval(LocalDate.of(2026, 6, 1), day);
        Deadline deadline = new Deadline("6月底前", Deadline.Type.ABSOLUTE, due, null, false, at("6月底前"), 1);
        Score score = score(directive(ORDER, List.of(), List.of(deadline)));
        assertThat(score.tally(Measure.DEADLINE_DUE)).isEqualTo(new Tally(hits, wrong, missed));
        assertThat(score.tally(Measure.DEADLINE_TYPED)).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void nothingFoundMissesEverything() {
        Score score = Score.of(List.of(FILE), document -> List.of());
        assertThat(score.tally(Measure.DIRECTIVE)).isEqualTo(new Tally(0, 0, 1));
        assertThat(score.tally(Measure.RECORD_KIND)).isEqualTo(new Tally(0, 1, 1));
        assertThat(score.tally(Measure.RECORD_COUNT)).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void aMissNamesFileLineAndWords() {
        assertThat(score().misses(Measure.UNIT)).containsExactly("001-lights.txt:5\tunit\tMISSED\t区路灯所 (NAMED)");
    }

    @Test
    void thresholdsStandJustUnderWhatIsReached() {
        Score score = score(directive(ORDER, List.of(), List.of()));
        Thresholds thresholds = Thresholds.parse(Thresholds.csv(Map.of(Split.TRAIN, score, Split.HELD_OUT, score))
                .lines()
                .toList());
        assertThat(thresholds.floors()).hasSize(Measure.values().length);
        assertThat(thresholds.floors().get(Measure.DIRECTIVE)).isEqualTo(new Thresholds.Floor(0.995, 0.995));
        assertThat(thresholds.floors().get(Measure.UNIT)).isEqualTo(new Thresholds.Floor(0, 0));
    }
}

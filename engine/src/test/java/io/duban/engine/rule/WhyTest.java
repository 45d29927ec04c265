package io.duban.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.MeetingRecord;
import io.duban.api.record.ResponsibleUnit;
import io.duban.api.rule.Outcome;
import io.duban.api.rule.RuleSet;
import io.duban.engine.rule.drl.Step;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhyTest {
    private static final List<ResponsibleUnit> UNITS = List.of(Records.unit("县水务局"), Records.unit("县林业局"));
    private static final MeetingRecord RECORD = Records.minutes(
            List.of(Records.task(10, UNITS, List.of()), Records.task(20, List.of(), List.of())),
            Records.placeholder(30));

    @TempDir
    Path folder;

    @Test
    void tellsWhatEveryElementLacked() {
        Why why = why("$d : Directive( task, units.size > 1, text contains \"清淤\" )");

        assertThat(why.outcome()).isInstanceOf(Outcome.Violated.class);
        Step step = why.steps().get(0);
        assertThat(step.condition()).isEqualTo("$d : Directive( task, units.size > 1, text contains \"清淤\" )");
        assertThat(step.looks()).extracting(Step.Look::failed).containsExactly("", "units.size > 1");
        assertThat(step.after()).isEqualTo(1);
    }

    @Test
    void goesThroughConditionsOneAfterTheOther() {
        Why why =
                why("$d : Directive( task ) $u : ResponsibleUnit( text == \"县公安局\" ) from $d.units not Placeholder()");

        assertThat(why.outcome()).isInstanceOf(Outcome.Satisfied.class);
        assertThat(why.steps()).extracting(Step::before).containsExactly(1, 2, 0);
        assertThat(why.steps().get(1).looks())
                .extracting(Step.Look::failed)
                .containsExactly("text == \"县公安局\"", "text == \"县公安局\"");
    }

    /** Whatever Drools decides must be what is told. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$d : Directive( kind == Directive.Kind.TASK )",
                "$d : Directive( kind in ( Directive.Kind.STUDY, Directive.Kind.APPROVAL ) )",
                "$d : Directive( kind not in ( Directive.Kind.STUDY ), confidence >= 0.5 )",
                "$d : MeetingRecord( meeting.host == null )",
                "$d : MeetingRecord( meeting.host != null )",
                "$d : MeetingRecord( meeting.host.text != \"a\" )",
                "$d : MeetingRecord( meeting.host.text not contains \"a\" )",
                "$d : Directive( $t : text ) exists Placeholder( text != $t )",
                "$d : Directive() exists ( Placeholder( text str[endsWith] \"局\" ) )",
                "$d : Directive( !( text str[startsWith] \"要\" ) )",
                "$d : Directive() ( ResponsibleUnit( name == \"县林业局\" ) from $d.units or not Placeholder() )",
                "$d : Directive( heading + 1 == 1, units.isEmpty || deadlines.isEmpty )",
                "$d : Directive() $l : Parameter( ruleId == \"OWN-1\", name == \"limit\", number < 2 )",
            })
    void agreesWithDrools(String conditions) {
        Why why = why(conditions);

        int fired = why.steps().get(why.steps().size() - 1).after();
        assertThat(fired > 0).isEqualTo(why.outcome() instanceof Outcome.Violated);
    }

    private Why why(String conditions) {
        Folder.of(folder, "rule \"OWN-1\" when " + conditions + " then violations.report(\"OWN-1\", $d); end", "OWN-1");
        RuleSet set = UserRuleSets.load(folder).get(0);
        return Why.of(set, set.rules().get(0), RECORD);
    }
}

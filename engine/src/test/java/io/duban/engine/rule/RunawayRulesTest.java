package io.duban.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.Directive;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.ResponsibleUnit;
import io.duban.api.rule.Outcome;
import io.duban.api.rule.Outcome.Failed;
import io.duban.api.rule.Outcome.Violated;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that would never end fail, alone, and only for the record that they would not end with. */
class RunawayRulesTest {
    private static final String GOOD =
            """
            rule "OWN-1" when $p : Placeholder()
            then violations.report("OWN-1", $p); end
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "$a : Directive( $t : task ) $b : Directive( task == $t ) $c : Directive( task == $t )",
                "$a : Directive() not ( Directive( heading == $a.heading ) and Directive( heading != $a.heading ) )"
                        + " exists ( $b : Directive( heading == $a.heading ) and Directive( heading == $b.heading )"
                        + " and Directive( heading > $b.heading ) )",
                "$a : Directive() $u : ResponsibleUnit() from $a.units $v : ResponsibleUnit() from $a.units"
                        + " $w : ResponsibleUnit() from $a.units",
            })
    void failAlone(String conditions) {
        RuleSet set = load("rule \"OWN-2\" when " + conditions + " then violations.report(\"OWN-2\", $a); end\n");

        Map<String, Outcome> large = evaluate(set, record(400));
        Map<String, Outcome> small = evaluate(set, record(2));

        assertThat(large.get("OWN-1")).isInstanceOf(Violated.class);
        assertThat(large.get("OWN-2")).isInstanceOf(Failed.class);
        assertThat(small.get("OWN-2")).isNotInstanceOf(Failed.class);
    }

    @Test
    void pairsAreNotTooMany() {
        RuleSet set = load(
                """
                rule "OWN-2" when $a : Directive() $b : Directive( heading == $a.heading, confidence > $a.confidence )
                then violations.report("OWN-2", $b); end
                """);

        assertThat(evaluate(set, record(600)).get("OWN-2")).isInstanceOf(Outcome.Satisfied.class);
    }

    private static MeetingRecord record(int size) {
        List<ResponsibleUnit> units = IntStream.range(0, Math.min(size, 60))
                .mapToObj(i -> Records.unit("单位" + i))
                .toList();
        List<Directive> tasks = IntStream.range(0, size)
                .mapToObj(i -> Records.task(i * 10, units, List.of()))
                .toList();
        return Records.minutes(tasks, Records.placeholder(5));
    }

    private RuleSet load(String drl) {
        Folder.of(folder, GOOD + drl, "OWN-1", "OWN-2");
        return UserRuleSets.load(folder).get(0);
    }

    private static Map<String, Outcome> evaluate(RuleSet set, MeetingRecord record) {
        RuleSelection all =
                new RuleSelection(set.rules().stream().collect(Collectors.toMap(r -> r.id(), r -> r.parameters())));
        return set.evaluate(record, all).stream().collect(Collectors.toMap(RuleResult::ruleId, RuleResult::outcome));
    }
}

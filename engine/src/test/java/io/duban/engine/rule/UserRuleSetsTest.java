package io.duban.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.api.LocalizedText;
import io.duban.api.record.MeetingRecord;
import io.duban.api.rule.Outcome;
import io.duban.api.rule.Outcome.Failed;
import io.duban.api.rule.Outcome.Satisfied;
import io.duban.api.rule.Outcome.Violated;
import io.duban.api.rule.Outcome.Violation;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.RuleSet;
import io.duban.engine.rule.source.Diagnostic;
import io.duban.engine.rule.source.RuleSetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserRuleSetsTest {
    private static final String MASKS =
            """
            rule "OWN-1" when $p : Placeholder( text contains "局" )
            then violations.report("OWN-1", $p, $p.text.length); end
            """;

    @TempDir
    Path folder;

    @Test
    void reportWhatTheyMatchSortedByPlaceWithTheWordsOfThePage() {
        RuleSet set = load(MASKS, "OWN-1");
        MeetingRecord record = Records.minutes(List.of(), Records.placeholder(20), Records.placeholder(5));

        assertThat(evaluate(set, record))
                .containsExactly(Map.entry(
                        "OWN-1",
                        new Violated(List.of(
                                new Violation(Records.placeholder(5), new LocalizedText("有XX局", "there is XX局, 3")),
                                new Violation(
                                        Records.placeholder(20), new LocalizedText("有XX局", "there is XX局, 3"))))));
    }

    @Test
    void areSatisfiedWhereNothingMatches() {
        assertThat(evaluate(load(MASKS, "OWN-1"), Records.minutes(List.of())))
                .containsExactly(Map.entry("OWN-1", new Satisfied()));
    }

    @Test
    void keepARuleThatBreaksToItself() {
        RuleSet set = load(
                MASKS
                        + """
                        rule "OWN-2" when $r : MeetingRecord()
                        then violations.report("OWN-2", $r, $r.meeting.host.text); end
                        """,
                "OWN-1",
                "OWN-2");

        Map<String, Outcome> outcomes = evaluate(set, Records.minutes(List.of(), Records.placeholder(5)));

        assertThat(outcomes.get("OWN-1")).isInstanceOf(Violated.class);
        assertThat(outcomes.get("OWN-2")).isInstanceOf(Failed.class);
    }

    @Test
    void readWhatElementsHoldAndTheirParameters() {
        RuleSet set = load(
                """
                rule "OWN-1" when
                    Parameter( ruleId == "OWN-1", name == "limit", $limit : number )
                    $d : Directive( kind == Directive.Kind.TASK, units.size >= $limit )
                    not ResponsibleUnit( text in ("县水务局", "县林业局") || role == ResponsibleUnit.Role.LEAD ) from $d.units
                then violations.report("OWN-1", $d); end
                """,
                "OWN-1");
        var three = List.of(Records.unit("甲局"), Records.unit("乙局"), Records.unit("丙局"));
        var known = List.of(Records.unit("甲局"), Records.unit("乙局"), Records.unit("县水务局"));

        Map<String, Outcome> outcomes = evaluate(
                set,
                Records.minutes(List.of(
                        Records.task(10, three, List.of()),
                        Records.task(20, known, List.of()),
                        Records.task(30, three.subList(0, 2), List.of()))));

        assertThat(outcomes.get("OWN-1"))
                .isInstanceOfSatisfying(Violated.class, violated -> assertThat(violated.violations())
                        .extracting(v -> v.element().location().start())
                        .containsExactly(10));
    }

    @Test
    void takeNoPartOfAnAbsentElementForAnything() {
        RuleSet set = load(
                """
                rule "OWN-1" when $r : MeetingRecord( meeting.host.text != "张" || meeting.host.text == null )
                then violations.report("OWN-1", $r); end
                """,
                "OWN-1");

        assertThat(evaluate(set, Records.minutes(List.of()))).containsExactly(Map.entry("OWN-1", new Satisfied()));
    }

    @Test
    void nameEveryRuleWithoutPageAndPageWithoutRule() {
        Folder.of(folder, MASKS, "OWN-2").write("pages/odd.md", Folder.PAGE.formatted("OWN-3", "OWN-3"));

        assertThat(diagnostics()).extracting(Diagnostic::rule).containsExactly("OWN-1", "OWN-2", "OWN-3", "OWN-3");
    }

    @Test
    void nameFileLineAndNearestWord() {
        Folder.of(folder, "rule \"OWN-1\" when\n    $p : Placeholder( txet == \"\" )\nthen\nend\n", "OWN-1");

        assertThat(diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.ruleSet()).isEqualTo("own");
            assertThat(d.rule()).isEqualTo("OWN-1");
            assertThat(d.file()).endsWith("own.drl");
            assertThat(d.line()).isEqualTo(2);
            assertThat(d.message().zh()).contains("txet", "“text”");
            assertThat(d.message().en()).contains("txet", "'text'");
        });
    }

    @Test
    void areNotFoundWhereThereIsNone() {
        assertThatThrownBy(() -> UserRuleSets.load(folder))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("ruleset.yaml");
        assertThatThrownBy(() -> UserRuleSets.load(folder.resolve("none"))).isInstanceOf(RuleSetException.class);
    }

    private RuleSet load(String drl, String... pages) {
        Folder.of(folder, drl, pages);
        return UserRuleSets.load(folder).get(0);
    }

    private List<Diagnostic> diagnostics() {
        return catchThrowableOfType(RuleSetException.class, () -> UserRuleSets.load(folder))
                .diagnostics();
    }

    private static Map<String, Outcome> evaluate(RuleSet set, MeetingRecord record) {
        RuleSelection all =
                new RuleSelection(set.rules().stream().collect(Collectors.toMap(r -> r.id(), r -> r.parameters())));
        return set.evaluate(record, all).stream().collect(Collectors.toMap(RuleResult::ruleId, RuleResult::outcome));
    }
}

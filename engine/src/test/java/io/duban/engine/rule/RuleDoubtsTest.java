package io.duban.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.engine.rule.source.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code duban rules check} says of rules that load and can hardly be meant. */
class RuleDoubtsTest {
    private static final String LIMIT = "Parameter( ruleId == \"OWN-1\", name == \"limit\", $n : number )\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$d : Directive( kind == Directive.Kind.TASK, kind == Directive.Kind.STUDY )",
                "$d : Directive( kind == Directive.Kind.TASK && kind not in ( Directive.Kind.TASK ) )",
                "$d : Directive( units.isEmpty, units.size > 0 )",
                "$d : Directive( task, !task )",
                "$d : Directive( units.size > 3, units.size < 3 )",
                "$d : Directive( units.size > 2, units.size < 3 )",
                "$d : Directive( text contains \"尽快\", text not contains \"尽\" )",
                "$d : Directive( text == \"甲\", text contains \"乙\" )",
                "$d : MeetingRecord( meeting.host == null, meeting.host != null )",
                "$d : MeetingRecord() not ( Directive( confidence > 0.9, confidence < 0.8 ) )",
            })
    void conditionsThatExcludeEachOtherAreTold(String conditions) {
        assertThat(doubts(LIMIT + conditions)).singleElement().asString().contains("exclude each other", "own.drl:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$d : Directive( kind == Directive.Kind.TASK || kind == Directive.Kind.STUDY )",
                "$d : Directive( units.size >= 3, units.size <= 3, !units.isEmpty )",
                "$d : Directive( text contains \"尽快\", text not contains \"抓紧\" )",
                "$d : Directive( !( task && units.isEmpty ) )",
                "$d : Directive( heading > 2, heading < 4, confidence > 0.5, confidence < 0.6 )",
                "$d : MeetingRecord( kind == RecordKind.MINUTES ) not AccountabilityClause( official )",
                "$d : Directive( $k : kind, kind != Directive.Kind.TASK ) exists Placeholder() not"
                        + " AccountabilityClause()",
            })
    void conditionsThatMayHoldAreNot(String conditions) {
        assertThat(doubts(LIMIT + conditions)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$d : MeetingRecord() exists Directive( task ) not Directive( task )",
                "$d : Directive( task, units.isEmpty ) not Directive( task )",
            })
    void whatIsToBeThereAndNotIsTold(String conditions) {
        assertThat(doubts(LIMIT + conditions)).singleElement().asString().contains("not to be there");
    }

    @Test
    void kindsThatTheRuleIsNotInForceForAreTold() {
        assertThat(doubts(LIMIT + "$d : MeetingRecord( kind == RecordKind.SPEECH )"))
                .singleElement()
                .asString()
                .contains("in force for minutes alone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parameter( ruleId == \"OWN-1\", name == \"limt\", $n : number )",
                "Parameter( ruleId == \"OWN-2\", name == \"limit\", $n : number )",
            })
    void parametersThatThereAreNotAreToldWithTheNearest(String parameter) {
        assertThat(doubts(parameter + " $d : Directive( heading > $n )"))
                .singleElement()
                .asString()
                .containsAnyOf("'limit'", "must be 'OWN-1'");
    }

    @Test
    void parametersThatNoRuleAsksForAreTold() {
        assertThat(doubts("$d : Directive()")).singleElement().asString().contains("does not use");
    }

    @Test
    void aRuleThatSaysWhatAnotherSaysIsTold() {
        String rule = "rule \"%s\" when $d : Directive( task ) then violations.report(\"%s\", $d, 1); end\n";
        Folder.of(folder, rule.formatted("OWN-1", "OWN-1") + rule.formatted("OWN-2", "OWN-2"), "OWN-1", "OWN-2");

        assertThat(advice()).anySatisfy(line -> assertThat(line).contains("own.drl:2", "those of OWN-1"));
    }

    private List<String> doubts(String conditions) {
        Folder.of(
                folder,
                "rule \"OWN-1\" when " + conditions + " then violations.report(\"OWN-1\", $d, 1); end",
                "OWN-1");
        return advice();
    }

    private List<String> advice() {
        return RuleSetContract.advice(UserRuleSets.load(folder).get(0)).stream()
                .map(Diagnostic::toString)
                .filter(line -> !line.contains("example") && !line.contains("citation"))
                .toList();
    }
}

package io.duban.engine.rule.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrlReaderTest {
    private static final String RULE =
            """
            rule "X-1"
            when
                %s
            then
                %s
            end
            """;
    private static final String REPORT = "violations.report(\"X-1\", $d);";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$d : Directive()",
                "$d : Directive( task, !units.isEmpty() )",
                "$d : Directive( text contains \"县\" && ( confidence > 0.5 || heading == 0 ) )",
                "$d : Directive( kind in ( Directive.Kind.TASK, Directive.Kind.STUDY ) )",
                "$d : Directive( $t : text ) exists Placeholder( text == $t )",
                "$d : Directive() not Deadline( type.firm ) from $d.deadlines",
                "$d : MeetingRecord() ( Placeholder() or AccountabilityClause( official ) )",
                "MeetingRecord( $day : meeting.day ) $d : Directive() Deadline( due.to < $day ) from $d.deadlines",
                "$d : Directive( text str[startsWith] \"要\" ) OutlineItem( index == $d.heading )",
                "$d : Directive( text matches \"(a+)+b\" && text not matches \".*[0-9]{2,4}年.*\" )",
            })
    void acceptsWhatItKnows(String conditions) {
        assertThat(DrlReader.read(file(RULE.formatted(conditions, REPORT)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$d : Directive( System.exit(1) == null )",
                "$d : Directive( text.getClass() != null )",
                "$d : Directive( text.concat(\"a\") == \"a\" )",
                "$d : Directive( \"\".getClass() != null )",
                "$d : Directive( new java.io.File(\"a\") != null )",
                "$d : Directive( this == null )",
                "$d : Directive( text matches \"(a\" )",
                "$d : Directive( text matches \"(a)\\\\1\" )",
                "$d : Directive( text matches \"(?=a)b\" )",
                "$d : Directive( text matches \"((a{40}){40}){40}\" )",
                "$d : Directive( text matches $p )",
                "$d : Directive( text matches text )",
                "$d : Directive( heading matches \"1\" )",
                "$d : Directive( text == 1 )",
                "Meeting( day < name.text ) $d : Directive()",
                "$d : Directive( kind == ResponsibleUnit.Kind.NAMED )",
                "$d : Directive( text = \"a\" )",
                "$d : Directive( text == \"\\u0022\" )",
                "$d : Directive() eval( true )",
                "$d : Directive() from Runtime.getRuntime()",
                "$d : Directive() ResponsibleUnit( text == $d.text )",
                "$d : Directive() Placeholder()",
                "$d : Directive() Directive() Directive()",
                "$d : java.lang.Object()",
                "$d : Directive() accumulate( Placeholder(); $n : count() )",
                "$d : Directive() forall( Placeholder() )",
                "$d : Directive() $s : String() from \"a\"",
                "$d : Directive（）",
            })
    void refusesConditionsThatItDoesNotKnow(String conditions) {
        assertThat(refusal(RULE.formatted(conditions, REPORT))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(1);",
                "violations.report(\"X-1\", $d); System.exit(1);",
                "violations.report(\"X-2\", $d);",
                "violations.report(\"X-1\", $d.text);",
                "violations.report(\"X-1\", $e);",
                "violations.report(\"X-1\", $d, 1, 2, 3);",
                "violations.report(\"X-1\", $d, $d.text.getBytes());",
                "insert($d);",
                "",
            })
    void refusesConsequencesOtherThanOneReport(String consequence) {
        assertThat(refusal(RULE.formatted("$d : Directive()", consequence))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.io.File\n",
                "import static java.lang.Math.abs\n",
                "import function java.lang.Math.abs\n",
                "global java.util.List violations\n",
                "global io.duban.api.rule.Violations other\n",
                "function void f() { }\n",
                "declare A end\n",
                "query \"q\" Directive() end\n",
                "dialect \"java\"\n",
                "no-loop true\n",
            })
    void refusesWhateverStandsBesidesRules(String extra) {
        assertThat(refusal(extra + RULE.formatted("$d : Directive()", REPORT))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"salience 10", "dialect \"mvel\"", "enabled ( System.exit(1) )", "@Watch(a)"})
    void refusesAttributes(String attribute) {
        String rule = RULE.formatted("$d : Directive()", REPORT).replace("when", attribute + " when");
        assertThat(refusal(rule)).isNotNull();
    }

    @Test
    void refusesNamesThatAreNoIds() {
        assertThat(refusal(RULE.formatted("$d : Directive()", REPORT).replace("X-1", "x\\\" + 1")))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$d : Directve()                                    | 3 | Directive",
                "$d : Directive( unit.isEmpty )                     | 3 | units",
                "$d : Directive( kind == Directive.Kind.TAKS )      | 3 | TASK",
                "$d : Directive()  Placeholder( text == $e.text )   | 3 | $d",
                "$d : Directive（ task ）                            | 3 | （",
            })
    void namesLineAndNearestWord(String conditions, int line, String near) {
        RuleSetException refused = refusal(RULE.formatted(conditions, REPORT));
        assertThat(refused.diagnostics()).first().satisfies(d -> {
            assertThat(d.line()).isEqualTo(line);
            assertThat(d.message().zh()).contains(near);
        });
    }

    @Test
    void printsOnlyWhatItUnderstood() {
        String drl =
                """
                // note
                rule "X-1" when $d : Directive( text == "a\\"b" /* c */ , kind != Directive.Kind.TASK )
                then violations.report("X-1", $d, $d.text); // note
                end
                """;

        assertThat(DrlPrinter.print("p", DrlReader.read(file(drl)), "mvel"))
                .isEqualTo(
                        """
                        package p
                        global io.duban.api.rule.Violations violations

                        rule "X-1" dialect "mvel" when
                            $d : io.duban.api.record.Directive( text == "a\\"b", kind.name() != "TASK" )
                        then
                            violations.report("X-1", $d, $d.text());
                        end
                        """);
    }

    private static RuleSetException refusal(String drl) {
        return catchThrowableOfType(RuleSetException.class, () -> DrlReader.read(file(drl)));
    }

    private static RuleFile file(String drl) {
        return new RuleFile("own", "own.drl", drl);
    }
}

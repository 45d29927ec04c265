package io.duban.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to reach, from DRL, what rules must not reach. Each is refused with its place, before anything is compiled. */
class HostileDrlTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeAHarmlessSet() {
        Folder.of(folder, harmless(), "OWN-1");
    }

    @Test
    void whatTheyAreMadeFromIsHarmless() {
        assertThat(UserRuleSets.load(folder)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$d : Directive( System.exit(1) == null )",
                "$d : Directive( Runtime.getRuntime() != null )",
                "$d : Directive( Thread.currentThread() != null )",
                "$d : Directive( java.lang.System.getProperty(\"user.home\") != null )",
                "$d : Directive( text.getClass() != null )",
                "$d : Directive( \"\".getClass().forName(\"java.lang.System\") != null )",
                "$d : Directive( text.getBytes() != null )",
                "$d : Directive( new java.io.File(\"/\") != null )",
                "$d : Directive( this.class != null )",
                "$d : Directive( class == null )",
                "$d : Directive( violations != null )",
                "$d : Directive( budget.spend( 1 ) )",
                "$d : Directive( kcontext != null )",
                "$d : Directive( drools.getKieRuntime() != null )",
                "$d : Directive( text matches ( \"a\" + \"b\" ) )",
                "$d : Directive( text not matches kind.name )",
                "$d : Directive( text matches \"(((a{99}){99}){99}){99}\" )",
                "$d : Directive( budget.matches( text, \"a\" ) )",
                "$d : Directive( text soundslike \"a\" )",
                "$d : Directive( eval( System.exit(1) ) )",
                "$d : Directive( text == ( x = \"a\" ) )",
                "$d : Directive( units[0].text == \"a\" )",
                "$d : Directive( text == @{System.exit(1)} )",
                "$d : Directive( text == 'a' + System.exit(1) )",
                "$d : Directive( text == \"a\" ? true : false )",
                "$d : Directive( with(text){ } )",
                "$d : Directive( def f() { } )",
                "$d : Directive() eval( System.exit(1) == null )",
                "$d : Directive() $x : Object() from System.getenv()",
                "$d : Directive() Deadline() from $d.deadlines.stream",
                "$d : Directive() accumulate( Placeholder(); $n : count() )",
                "$d : Directive() $l : java.util.List() from collect( Placeholder() )",
                "$d : Directive() Placeholder() from accumulate( $p : Placeholder(), init( System.exit(1); )"
                        + " action( ) result( $p ) )",
                "$d : Directive() Placeholder() from entry-point \"x\"",
                "$d : Directive() Placeholder() over window:length( 1 )",
                "$d : Directive() ?query( $d; )",
                "$d : Directive() forall( Placeholder() )",
                "$d := Directive()",
                "$d : java.lang.Runtime()",
                "$d : Directive() Object()",
                "$d : Directive() /directives[ true ]",
                "$d : Directive( text contains \"$d\" ) Placeholder( text contains \"$d\" )",
                "$d : Directive() Parameter() Parameter() Parameter()",
                "$d : Directive() not ( Placeholder() and AccountabilityClause() )",
                "$d : Directive() exists Parameter( name == \"a\" )",
                "System : Directive() $d : MeetingRecord()",
            })
    void onTheLeftSide(String conditions) {
        assertRefused("own.drl", rule(conditions, "violations.report(\"OWN-1\", $d);"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(1);",
                "violations.report(\"OWN-1\", $d); System.exit(1);",
                "violations.report(\"OWN-1\", $d, System.getenv());",
                "violations.report(\"OWN-1\", $d, $d.text.getClass());",
                "violations.report(\"OWN-1\", $d, \"a\" ); System.exit(1); violations.report(\"OWN-1\", $d, \"b\");",
                "violations.report(\"OWN-1\", new io.duban.api.record.Placeholder());",
                "violations.getClass();",
                "drools.halt();",
                "drools.getKieRuntime().getEnvironment();",
                "insert( $d );",
                "retract( $d );",
                "modify( $d ) { }",
                "while ( true ) { }",
                "Runnable r = () -> System.exit(1); r.run();",
                "/* */ violations.report(\"OWN-1\", $d); // \n System.exit(1);",
                "violations.report(\"OWN-1\", $d); then[other] System.exit(1);",
            })
    void onTheRightSide(String consequence) {
        assertRefused("own.drl", rule("$d : Directive()", consequence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 10",
                "salience ( System.exit(1) )",
                "enabled ( System.exit(1) )",
                "dialect \"java\"",
                "no-loop true",
                "timer ( int: 1s )",
                "date-effective \"1-Jan-2020\"",
                "agenda-group \"a\"",
                "extends \"other\"",
                "@Direct",
            })
    void inAttributes(String attribute) {
        assertRefused("own.drl", harmless().replace("when", attribute + " when"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.io.File",
                "import java.lang.*",
                "import static java.lang.System.exit",
                "import function java.lang.System.exit",
                "import accumulate java.lang.Object f",
                "global java.lang.Runtime violations",
                "global java.lang.Runtime runtime",
                "function void f() { System.exit(1); }",
                "declare Task extends java.lang.Thread end",
                "declare Task name : String end",
                "declare enum Kind A(1); n : int end",
                "query \"q\" Directive() end",
                "dialect \"java\"",
                "unit Minutes",
                "declare window W Directive() over window:length( 1 ) end",
            })
    void besideRules(String extra) {
        assertRefused("own.drl", extra + "\n" + harmless());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "own-1",
                "OWN-1\\\" ) ; System.exit(1); //",
                "OWN-1 ",
                "OWN/../1",
                "OWN",
                "规则-1",
                "OWN-1\\n",
                "OWN-1234567890123456789",
            })
    void inNames(String name) {
        assertRefused("own.drl", harmless().replace("OWN-1", name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$d : Directive( text == \"\\u0022 + System.exit(1) + \\u0022\" )",
                "$d : Directive() // \\u000a eval( true )",
                "$d : Directive( text == \"\\101\" )",
                "$d : Directive( text == \"\\n\" )",
                "$d : Directive( text == \"a\u0000\" )",
                "$d : Directive( text == \"a\u202e\" )",
                "$d : Directive( text == \"a\u2066\" ) /* \u202d */",
                "$d : Directive\u200b()",
                "$d : Directive（）",
            })
    void inEscapesAndHiddenCharacters(String conditions) {
        assertRefused("own.drl", rule(conditions, "violations.report(\"OWN-1\", $d);"));
    }

    private static String rule(String conditions, String consequence) {
        return "rule \"OWN-1\"\nwhen\n    " + conditions + "\nthen\n    " + consequence + "\nend\n";
    }

    private static String harmless() {
        return rule("$d : Directive()", "violations.report(\"OWN-1\", $d);");
    }

    private void assertRefused(String file, String text) {
        new Folder(folder).write(file, text);
        Refusals.assertRefused(folder, file);
    }
}

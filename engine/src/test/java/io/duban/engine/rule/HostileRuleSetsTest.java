package io.duban.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.engine.rule.source.Diagnostic;
import io.duban.engine.rule.source.RuleSetException;
import io.duban.engine.rule.table.Workbook;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to reach what rules must not reach. Each is refused with its place, before anything is compiled. */
class HostileRuleSetsTest {
    private static final String EXIT = "System.exit(1)";

    @TempDir
    Path folder;

    @BeforeEach
    void writeAHarmlessSet() {
        Folder.of(folder, rule("$d : Directive()", "violations.report(\"OWN-1\", $d);"), "OWN-1");
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
                "$d : Directive( text matches \"(a+)+b\" )",
                "$d : Directive( text not matches \".*\" )",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "这项任务包含“a\" ); System.exit(1); //”",
                "这项任务包含“a\\u0022”",
                "这项任务包含“a\\”",
                "这项任务包含“”",
                "这项任务没有责任单位 ) eval( System.exit(1)",
                "这项任务的责任单位多于System.exit(1)个",
                "这项任务的责任单位多于3个 || true个",
                "这项任务的责任单位多于99999999999个",
                "$task : Directive( System.exit(1) )",
                "eval( System.exit(1) )",
                "这项任务的把握低于1e999",
            })
    void inConditionSentences(String sentence) {
        assertRefused("own.rules.md", sentences(sentence, "报告这项任务：“缺”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(1)",
                "报告这项任务：“缺” ); System.exit(1); //",
                "报告这项任务：“{$task.getClass()}”",
                "报告System：“缺”",
                "原文见“file:///etc/passwd”",
                "报告这项任务：“缺\u001b[2J”",
                "曾用编号“../../OWN”",
            })
    void inConsequenceSentences(String sentence) {
        assertRefused("own.rules.md", sentences("有一项任务", sentence));
    }

    static Stream<List<String>> rows() {
        return Stream.of(
                List.of("SQ-1\"", "题", "任务", "没有责任单位", "", "缺"),
                List.of("SQ-1", "题", "System", "没有责任单位", "", "缺"),
                List.of("SQ-1", "题", "任务", "没有责任单位 ) eval( true", "", "缺"),
                List.of("SQ-1", "题", "任务", "System.exit(1)", "", "缺"),
                List.of("SQ-1", "题", "任务", "责任单位多于{数}个", "3 || System.exit(1)", "缺"),
                List.of("SQ-1", "题", "任务", "包含{文}", "a” || “b\\", "缺"),
                List.of("SQ-1", "题", "任务", "包含{文}", "a\\u0022", "缺"),
                List.of("SQ-1", "题", "任务", "没有责任单位", "", "=cmd|' /C calc'!A1"),
                List.of("SQ-1", "题", "任务", "没有责任单位", "", "{$task.getClass()}"),
                List.of("SQ-1", "题", "任务", "没有责任单位", "", "缺", "eval( true )"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void inTables(List<String> row) throws IOException {
        List<String> header = List.of("编号", "标题", "要素", "条件", "阈值", "消息");
        Files.write(folder.resolve("own.rules.xlsx"), Workbook.of(List.of(header, row)));

        assertRefused("own.rules.xlsx");
    }

    static Stream<Map<String, String>> workbooks() {
        String doctype = "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        String bomb = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String sheet = "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>%s</v></c></row></sheetData></worksheet>";
        return Stream.of(
                Map.of("xl/worksheets/sheet1.xml", doctype + sheet.formatted("&e;")),
                Map.of("xl/worksheets/sheet1.xml", bomb + sheet.formatted("&b;")),
                Map.of("xl/worksheets/sheet1.xml", sheet.formatted("1</v><f>SUM(1)</f><v>")),
                Map.of("xl/worksheets/sheet1.xml", sheet.formatted("a".repeat(17 << 20))),
                Map.of("../../xl/worksheets/sheet1.xml", sheet.formatted("a")));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void inWorkbooks(Map<String, String> parts) throws IOException {
        Files.write(folder.resolve("own.rules.xlsx"), Workbook.zip(parts));

        assertRefused("own.rules.xlsx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: !!java.net.URL [\"http://example.org\"]",
                "id: OWN-1\nid: OWN-1",
                "id: \"OWN-1\\e[2J\"",
                "id: ../OWN-1",
                "id: &a OWN-1\nsince: *b",
                "id: OWN-1\ncompile: System.exit(1)",
                "id: OWN-1\naliases: &x [ *x ]",
            })
    void inPages(String id) {
        String page = Folder.PAGE.formatted("OWN-1", "OWN-1").replace("id: OWN-1", id);
        assertRefused("pages/OWN-1.md", page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: own.Runtime",
                "id: ../own",
                "id: \"own; import java.io.*\"",
                "id: !!java.lang.Runtime own",
                "id: own\nmodel: java.lang.Runtime",
                "id: own\nowner: \"\\e]0;x\\a\"",
            })
    void inManifests(String id) {
        String owner = id.contains("owner") ? "" : "owner: us\n";
        assertRefused("ruleset.yaml", id + "\nversion: 1.0.0\ntitle: { zh: 自定, en: Own }\n" + owner);
    }

    @Test
    void inLinksToFilesElsewhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("b.drl"), Path.of("/etc/hostname"));

        assertRefused("b.drl");
    }

    @Test
    void inFilesThatAreTooLarge() {
        assertRefused("own.drl", "// " + "a".repeat(1 << 20));
    }

    @Test
    void inJars() throws IOException {
        Path jar = folder.resolve("set.jar");
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            for (String name : List.of("ruleset.yaml", "own.drl", "pages/OWN-1.md")) {
                Path target = zip.getPath("/" + name);
                Files.createDirectories(target.getParent());
                Files.copy(folder.resolve(name), target);
            }
        }
        assertThat(UserRuleSets.load(jar)).hasSize(1);
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.writeString(zip.getPath("/own.drl"), rule("$d : Directive( " + EXIT + " == null )", ""));
        }

        assertThat(refusal(jar)).allSatisfy(d -> assertThat(d.file()).endsWith("own.drl"));
    }

    private static String rule(String conditions, String consequence) {
        return "rule \"OWN-1\"\nwhen\n    " + conditions + "\nthen\n    " + consequence + "\nend\n";
    }

    private static String harmless() {
        return rule("$d : Directive()", "violations.report(\"OWN-1\", $d);");
    }

    private static String sentences(String condition, String consequence) {
        return "## SQ-1 题\n\n当\n- 有一项任务\n- " + condition + "\n\n那么\n- 报告这项任务：“缺”\n- " + consequence + "\n";
    }

    private void assertRefused(String file, String text) {
        new Folder(folder).write(file, text);
        assertRefused(file);
    }

    private void assertRefused(String file) {
        assertThat(refusal(folder)).isNotEmpty().allSatisfy(d -> {
            assertThat(d.file()).endsWith(file);
            assertThat(d.message().zh()).doesNotContain("无法编译");
        });
    }

    private static List<Diagnostic> refusal(Path set) {
        RuleSetException refused = catchThrowableOfType(RuleSetException.class, () -> UserRuleSets.load(set));
        assertThat(refused).isNotNull();
        return refused.diagnostics();
    }
}

package io.duban.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The same from sentences, tables, pages, manifests, links and jars. */
class HostileFilesTest {
    private static final String HARMLESS =
            """
            rule "OWN-1" when $d : Directive()
            then violations.report("OWN-1", $d); end
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeAHarmlessSet() {
        Folder.of(folder, HARMLESS, "OWN-1");
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

        Refusals.assertRefused(folder, "own.rules.xlsx");
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

        Refusals.assertRefused(folder, "own.rules.xlsx");
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

        Refusals.assertRefused(folder, "b.drl");
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
            Files.writeString(
                    zip.getPath("/own.drl"), HARMLESS.replace("Directive()", "Directive( System.exit(1) == null )"));
        }

        Refusals.assertRefused(jar, "own.drl");
    }

    private static String sentences(String condition, String consequence) {
        return "## SQ-1 题\n\n当\n- 有一项任务\n- " + condition + "\n\n那么\n- 报告这项任务：“缺”\n- " + consequence + "\n";
    }

    private void assertRefused(String file, String text) {
        new Folder(folder).write(file, text);
        Refusals.assertRefused(folder, file);
    }
}

package io.duban.app.benchmarks.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** 编造的规则: a rule set in DRL of as many rules as wanted, of the few forms that most built-in rules have. */
final class InventedRules {
    /** What a rule matches; {@code %d} is a number that no other rule has. */
    private static final List<String> FORMS = List.of(
            "$found : Directive( task, leads.size > %d )",
            "$found : Directive( task, firmDeadlines.isEmpty, text contains \"第%d号\" )",
            "$task : Directive( task )\n    $found : Deadline( text contains \"第%d号\" ) from $task.deadlines",
            "$task : Directive( task, deadlines.isEmpty )\n    $found : ResponsibleUnit( text == \"第%d局\" ) from $task.leads",
            "MeetingRecord( meeting.day != null )\n    $found : Directive( task, text.length > 1%d )");

    private static final String RULE =
            """

            rule "GR-%d"
            when
                %s
            then
                violations.report("GR-%d", $found);
            end
            """;

    private static final String PAGE =
            """
            ---
            id: GR-%1$d
            title: { zh: 第%1$d条, en: Rule %1$d }
            message: { zh: 不合第%1$d条, en: Against rule %1$d }
            severity: { minutes: warning, notes: warning }
            category: growth
            about: tasks
            needs: []
            citations:
              - { norm: 本单位工作要求, status: house }
            parameters: {}
            suggestion: { zh: 按第%1$d条修改, en: Follow rule %1$d }
            since: 1.0.0
            ---

            # GR-%1$d 第%1$d条

            测量用。
            """;

    private InventedRules() {}

    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(
                folder.resolve("ruleset.yaml"),
                "id: growth\nversion: 1.0.0\ntitle: { zh: 增长, en: Growth }\nowner: Duban\n");
        StringBuilder rules = new StringBuilder("package rules\n\nimport io.duban.api.record.*\n")
                .append("global io.duban.api.rule.Violations violations\n");
        for (int number = 100; number < 100 + count; number++) {
            String condition = FORMS.get(number % FORMS.size()).formatted(number);
            rules.append(RULE.formatted(number, condition, number));
            Files.writeString(folder.resolve("pages/GR-" + number + ".md"), PAGE.formatted(number));
        }
        Files.writeString(folder.resolve("growth.drl"), rules);
    }
}

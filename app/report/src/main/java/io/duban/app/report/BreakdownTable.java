package io.duban.app.report;

import io.duban.api.report.Verdict;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 分类汇总表: a part of a {@link Breakdown} in the words of a table, the same in every report.
 *
 * @param id {@code unit}, {@code rule} or {@code month}
 * @param title of the table
 * @param columns words in the first, and in the last of all but rules; numbers in the others
 * @param keys what each row is about: a unit as it is called, a rule's id, a month
 * @param rows of words and numbers
 */
public record BreakdownTable(
        String id, String title, List<String> columns, List<String> keys, List<List<Object>> rows) {

    /** All tables of a report of these rules. */
    public static List<BreakdownTable> of(Breakdown breakdown, Map<String, Rule> rules, Messages messages) {
        return List.of(
                groups("unit", breakdown.units(), rules, messages),
                rules(breakdown.rules(), messages),
                groups("month", breakdown.months(), rules, messages));
    }

    /** Whether it tells more than the totals do. */
    public boolean tells() {
        return id.equals("rule") ? !rows.isEmpty() : rows.size() > 1;
    }

    private static BreakdownTable groups(String id, List<Group> groups, Map<String, Rule> rules, Messages messages) {
        List<String> keys = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Group group : groups) {
            String name =
                    group.name().isEmpty() ? messages.text("report." + id + ".unknown") : Printable.of(group.name());
            Rule commonest = rules.get(group.commonest());
            keys.add(name);
            rows.add(List.of(
                    name,
                    group.records(),
                    group.records(Verdict.ACCEPTABLE),
                    group.records(Verdict.NOT_ACCEPTABLE),
                    group.records(Verdict.UNDETERMINED),
                    group.findings(Severity.ERROR),
                    group.findings(Severity.WARNING),
                    group.findings(Severity.INFO),
                    commonest == null ? "" : name(commonest, messages)));
        }
        List<String> columns = Stream.of(
                        "report." + id,
                        "summary.records",
                        "verdict.acceptable",
                        "verdict.not_acceptable",
                        "verdict.undetermined",
                        "severity.error",
                        "severity.warning",
                        "severity.info",
                        "report.commonest")
                .map(messages::text)
                .toList();
        return new BreakdownTable(id, messages.text("report.by-" + id), columns, keys, rows);
    }

    private static BreakdownTable rules(List<RuleCount> counts, Messages messages) {
        List<String> columns = Stream.of("report.rule", "report.findings", "report.records", "report.units")
                .map(messages::text)
                .toList();
        return new BreakdownTable(
                "rule",
                messages.text("report.by-rule"),
                columns,
                counts.stream().map(count -> count.rule().id()).toList(),
                counts.stream()
                        .map(count -> List.<Object>of(
                                name(count.rule(), messages), count.findings(), count.records(), count.units()))
                        .toList());
    }

    private static String name(Rule rule, Messages messages) {
        return rule.id() + " " + Printable.of(rule.title().in(messages.language()));
    }
}

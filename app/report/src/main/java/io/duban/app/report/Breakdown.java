package io.duban.app.report;

import static java.util.Comparator.comparing;

import io.duban.api.report.Finding;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * 汇总与分类汇总: the counts of a report, in all and by unit, by rule and by month; each source is looked at once.
 *
 * @param total of everything
 * @param units that handed records in, sorted by name, those not known last
 * @param rules that found something that counts, the commonest first
 * @param months of the meetings, in their order, those not known last
 */
public record Breakdown(Summary total, List<Group> units, List<RuleCount> rules, List<Group> months) {

    /** The counts of a report. */
    public static Breakdown of(Report report) {
        SubmittingUnit submitting = SubmittingUnit.among(report);
        Summary.Tally total = new Summary.Tally();
        Map<String, Tally> units = new TreeMap<>(unknownLast());
        Map<String, Tally> months = new TreeMap<>(unknownLast());
        Map<String, RuleTally> rules = new TreeMap<>();
        for (SourceReport source : report.sources()) {
            total.add(source);
            String unit = submitting.of(source);
            Tally ofUnit = units.computeIfAbsent(unit, name -> new Tally());
            if (source.records().isEmpty()) {
                ofUnit.add(source.verdict());
                months.computeIfAbsent("", name -> new Tally()).add(source.verdict());
            }
            for (RecordReport record : source.records()) {
                ofUnit.add(record);
                months.computeIfAbsent(month(record), name -> new Tally()).add(record);
                Set<String> seen = new HashSet<>();
                record.findings().stream()
                        .filter(Finding::open)
                        .map(Finding::ruleId)
                        .forEach(id -> rules.computeIfAbsent(id, rule -> new RuleTally())
                                .add(unit, seen.add(id)));
            }
        }
        return new Breakdown(
                total.summary(),
                groups(units),
                rules.entrySet().stream()
                        .map(entry -> entry.getValue()
                                .count(Objects.requireNonNull(report.rules().get(entry.getKey()))))
                        .sorted(comparing(RuleCount::findings, Comparator.reverseOrder()))
                        .toList(),
                groups(months));
    }

    private static Comparator<String> unknownLast() {
        return Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());
    }

    private static List<Group> groups(Map<String, Tally> tallies) {
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().group(entry.getKey()))
                .toList();
    }

    private static String month(RecordReport record) {
        LocalDate day = record.record().meeting().day();
        return day == null ? "" : YearMonth.from(day).toString();
    }

    /** What is counted of a group. */
    private static final class Tally {
        private final Map<Verdict, Long> records = new EnumMap<>(Verdict.class);
        private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
        private final Map<String, Long> rules = new TreeMap<>();

        void add(Verdict verdict) {
            records.merge(verdict, 1L, Long::sum);
        }

        void add(RecordReport record) {
            add(record.verdict());
            record.findings().stream().filter(Finding::open).forEach(finding -> {
                findings.merge(finding.severity(), 1L, Long::sum);
                if (finding.severity() != Severity.INFO) {
                    rules.merge(finding.ruleId(), 1L, Long::sum);
                }
            });
        }

        Group group(String name) {
            String commonest = rules.entrySet().stream()
                    .max(Map.Entry.<String, Long>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .orElse("");
            return new Group(name, records, findings, commonest);
        }
    }

    /** What is counted of a rule. */
    private static final class RuleTally {
        private final Set<String> units = new HashSet<>();
        private long findings;
        private long records;

        void add(String unit, boolean another) {
            findings++;
            records += another ? 1 : 0;
            units.add(unit);
        }

        RuleCount count(Rule rule) {
            return new RuleCount(rule, findings, records, units.size());
        }
    }
}

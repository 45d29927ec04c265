package io.duban.engine.check;

import io.duban.api.report.RecordReport;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import io.duban.engine.cache.Spool;
import io.duban.engine.likeness.ComparedSource;
import java.util.List;
import java.util.function.Supplier;

/**
 * 已查文件: what stays in memory of a source that was checked. Its report lies where the spool put it.
 *
 * @param from what it was, or was in
 * @param order among those of the same name
 * @param name of the source
 * @param verdict of its report
 * @param profiles that its records were checked by
 * @param compared what is compared of it with others
 * @param report on it; read again each time that it is asked for
 */
record Reached(
        UnopenedSource from,
        long order,
        String name,
        Verdict verdict,
        List<String> profiles,
        ComparedSource compared,
        Supplier<SourceReport> report) {

    static Reached of(UnopenedSource from, long order, SourceReport report, ComparedSource compared, Spool spool) {
        List<String> profiles = report.records().stream()
                .map(RecordReport::profile)
                .map(profile -> profile.id())
                .distinct()
                .toList();
        return new Reached(
                from,
                order,
                report.name(),
                report.verdict(),
                profiles,
                compared,
                spool.keep(SourceReport.class, report, characters(report)));
    }

    private static long characters(SourceReport report) {
        return report.records().stream()
                .mapToLong(each -> each.record().location().length())
                .sum();
    }

    /** The same with another report. */
    Reached with(SourceReport other, Spool spool) {
        return of(from, order, other, compared, spool);
    }
}

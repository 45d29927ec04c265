package io.duban.engine.ledger;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import io.duban.api.record.DateInterval;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.Discrepancy;
import io.duban.api.record.Discrepancy.Kind;
import io.duban.api.record.Located;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.grammar.ledger.LedgerReader;
import io.duban.engine.ledger.LedgerComparison.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 逐项比对: whether a row of a ledger says the same as its task: the same in the lead, and due on the same day. What the
 * minutes leave open the ledger may fill in.
 */
final class RowComparison {
    private final LedgerReader times;

    RowComparison(LedgerReader times) {
        this.times = times;
    }

    List<Discrepancy> of(Directive row, Task task) {
        List<Discrepancy> found = new ArrayList<>();
        lead(row, task.directive()).ifPresent(found::add);
        due(row, task).ifPresent(found::add);
        return found;
    }

    private static Optional<Discrepancy> lead(Directive row, Directive task) {
        List<ResponsibleUnit> meant = Duties.leads(task);
        List<ResponsibleUnit> concrete = meant.stream()
                .filter(unit -> unit.kind() != ResponsibleUnit.Kind.GENERIC)
                .toList();
        if (concrete.isEmpty()) {
            return Optional.empty();
        }
        List<ResponsibleUnit> said = Duties.leads(row);
        // A column for all who are responsible may hold those who support as well.
        boolean sorted = !row.leads().isEmpty() || task.leads().isEmpty();
        List<ResponsibleUnit> allowed = sorted ? meant : task.units();
        Optional<ResponsibleUnit> foreign =
                said.stream().filter(unit -> !contains(allowed, unit)).findFirst();
        boolean complete = concrete.stream().allMatch(unit -> contains(said, unit));
        if (foreign.isEmpty() && complete) {
            return Optional.empty();
        }
        Located place = foreign.isPresent() ? foreign.get() : said.isEmpty() ? row : said.get(0);
        return Optional.of(
                new Discrepancy(said.isEmpty() ? "" : joined(said), Kind.LEAD, joined(concrete), place.location()));
    }

    /** 县水务局 may stand as 水务局 in the ledger of its own county. */
    private static boolean contains(Collection<ResponsibleUnit> units, ResponsibleUnit one) {
        return units.stream()
                .anyMatch(unit -> unit.name().endsWith(one.name()) || one.name().endsWith(unit.name()));
    }

    private Optional<Discrepancy> due(Directive row, Task task) {
        List<Deadline> meant = Duties.timely(task.directive());
        TreeSet<LocalDate> days = meant.stream()
                .map(Deadline::due)
                .filter(Objects::nonNull)
                .map(DateInterval::to)
                .collect(toCollection(TreeSet::new));
        LocalDate set = task.day();
        if (days.isEmpty() || set == null) {
            return Optional.empty();
        }
        List<Deadline> said = Duties.deadlines(row);
        @Nullable LocalDate latest = null;
        for (Deadline deadline : said) {
            LocalDate day = times.lastDay(deadline, set);
            if (day == null ? !sameWords(meant, deadline) : !days.contains(day)) {
                return Optional.of(different(deadline, meant));
            }
            latest = later(latest, day);
        }
        if (said.isEmpty()) {
            return Optional.of(new Discrepancy("", Kind.DUE, joined(meant), row.location()));
        }
        return days.last().equals(latest) ? Optional.empty() : Optional.of(different(said.get(0), meant));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static boolean sameWords(List<Deadline> meant, Deadline said) {
        return meant.stream().anyMatch(deadline -> deadline.text().equals(said.text()));
    }

    private static Discrepancy different(Deadline said, List<Deadline> meant) {
        return new Discrepancy(said.text(), Kind.DUE, joined(meant), said.location());
    }

    private static String joined(List<? extends Located> elements) {
        return elements.stream().map(Located::text).distinct().collect(joining("、"));
    }
}

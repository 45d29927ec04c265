package io.duban.app.report.ledger;

import io.duban.api.record.DateInterval;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 任务分工: who does a task and by when, sorted into what a ledger has columns for.
 *
 * @param leads who leads; where nobody does, who is responsible
 * @param supports who helps: also those responsible beside a leader
 * @param persons who answers for it by name or office
 * @param deadlines all that is said of time, but for frequencies
 * @param due the last day, or null where no calendar day is known
 * @param frequencies how often
 * @param missing what the record leaves open, as in the messages {@code ledger.missing.*}
 */
record TaskDuties(
        List<String> leads,
        List<String> supports,
        List<String> persons,
        List<String> deadlines,
        @Nullable LocalDate due,
        List<String> frequencies,
        List<String> missing) {

    static TaskDuties of(Directive task) {
        List<String> persons = names(task, unit -> unit.kind() == ResponsibleUnit.Kind.PERSON);
        List<String> led = names(task, unit -> organisation(unit) && unit.role() == Role.LEAD);
        List<String> responsible = names(task, unit -> organisation(unit) && unit.role() == Role.RESPONSIBLE);
        List<String> helping = names(task, unit -> organisation(unit) && unit.role() == Role.SUPPORT);
        List<Deadline> all = task.deadlines();
        return new TaskDuties(
                led.isEmpty() ? responsible : led,
                led.isEmpty()
                        ? helping
                        : Stream.concat(responsible.stream(), helping.stream())
                                .distinct()
                                .toList(),
                persons,
                texts(all, deadline -> deadline.type() != Deadline.Type.RECURRING),
                all.stream()
                        .filter(deadline -> deadline.type() != Deadline.Type.RECURRING)
                        .map(Deadline::due)
                        .filter(Objects::nonNull)
                        .map(DateInterval::to)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                texts(all, deadline -> deadline.type() == Deadline.Type.RECURRING),
                missing(task, led, responsible, persons));
    }

    private static List<String> missing(
            Directive task, List<String> led, List<String> responsible, List<String> persons) {
        List<String> missing = new ArrayList<>();
        if (led.isEmpty() && responsible.isEmpty() && persons.isEmpty()) {
            missing.add("unit");
        } else if (task.concreteUnits().isEmpty()) {
            missing.add("generic");
        } else if (led.isEmpty() && responsible.size() > 1) {
            missing.add("lead");
        }
        if (task.deadlines().isEmpty()) {
            missing.add("deadline");
        } else if (task.firmDeadlines().isEmpty()) {
            missing.add(task.vagueDeadlines().isEmpty() ? "blank" : "vague");
        }
        return missing;
    }

    private static boolean organisation(ResponsibleUnit unit) {
        return unit.kind() != ResponsibleUnit.Kind.PERSON;
    }

    private static List<String> names(Directive task, Predicate<ResponsibleUnit> wanted) {
        return task.units().stream()
                .filter(wanted)
                .map(ResponsibleUnit::text)
                .distinct()
                .toList();
    }

    private static List<String> texts(List<Deadline> deadlines, Predicate<Deadline> wanted) {
        return deadlines.stream().filter(wanted).map(Deadline::text).distinct().toList();
    }
}

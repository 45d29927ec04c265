package io.duban.engine.ledger;

import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.api.record.ResponsibleUnit.Role;
import java.util.List;

/** 分工: what of a task a ledger has to take over: who is in the lead and which deadlines there are. */
final class Duties {
    private Duties() {}

    /** Who leads; where nobody does, who is responsible; persons only where no organisation is. */
    static List<ResponsibleUnit> leads(Directive task) {
        List<ResponsibleUnit> organisations =
                task.units().stream().filter(unit -> unit.kind() != Kind.PERSON).toList();
        List<ResponsibleUnit> leads = in(organisations, Role.LEAD);
        List<ResponsibleUnit> responsible = leads.isEmpty() ? in(organisations, Role.RESPONSIBLE) : leads;
        return responsible.isEmpty() && organisations.isEmpty() ? task.units() : responsible;
    }

    private static List<ResponsibleUnit> in(List<ResponsibleUnit> units, Role role) {
        return units.stream().filter(unit -> unit.role() == role).toList();
    }

    /** The deadlines of a row: those of its cells, or what the task itself says where the cells say no more. */
    static List<Deadline> deadlines(Directive row) {
        List<Deadline> cells = timely(row).stream().filter(Deadline::inherited).toList();
        return cells.isEmpty() ? timely(row) : cells;
    }

    /** The deadlines of a task without its rhythm. */
    static List<Deadline> timely(Directive task) {
        return task.deadlines().stream()
                .filter(deadline -> deadline.type() != Deadline.Type.RECURRING)
                .toList();
    }
}

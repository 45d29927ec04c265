package io.duban.engine.analysis.grammar.directive;

import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.Deadline;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.grammar.clause.Clause;
import java.util.List;

/**
 * 一句的线索: what the other grammars found in the sentence, whether or not it is a directive.
 *
 * @param order how sure it is that its grammar orders something, 0 to 1
 * @param units who is named as acting
 * @param deadlines times with the role of a deadline
 * @param sanctions what follows from not acting
 */
public record Clues(
        double order, List<ResponsibleUnit> units, List<Deadline> deadlines, List<AccountabilityClause> sanctions) {
    private static final double ACTING = 0.8;

    public boolean acting() {
        return acting(ACTING);
    }

    /** Whether somebody definite acts, found with at least that confidence. */
    public boolean acting(double least) {
        return units.stream()
                .anyMatch(unit -> unit.kind() != ResponsibleUnit.Kind.GENERIC && unit.confidence() >= least);
    }

    /** Whether somebody definite acts in one of its clauses. */
    boolean actIn(Clause clause) {
        return units.stream()
                .anyMatch(unit -> unit.kind() != ResponsibleUnit.Kind.GENERIC
                        && unit.confidence() >= ACTING
                        && clause.location().encloses(unit.location()));
    }

    /** Whether one of its clauses says by when. */
    boolean boundIn(Clause clause) {
        return deadlines.stream()
                .anyMatch(
                        deadline -> deadline.type().firm() && clause.location().encloses(deadline.location()));
    }

    /** Whether it says who or when. */
    boolean bearing() {
        return !units.isEmpty() || !deadlines.isEmpty();
    }

    boolean role() {
        return units.stream().anyMatch(unit -> unit.role() != ResponsibleUnit.Role.RESPONSIBLE);
    }

    public boolean bound() {
        return deadlines.stream().anyMatch(deadline -> deadline.confidence() > 0.6);
    }
}

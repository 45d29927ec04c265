package io.duban.engine.analysis.corpus;

import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.ResponsibleUnit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a mark says of the words it encloses, in the terms of the record model. */
sealed interface Label {
    /** {@code ⟦task +u:named.lead=县水务局|…⟧}: a directive, with the units and deadlines that stand elsewhere. */
    record DirectiveLabel(
            Directive.Kind kind, List<InheritedUnit> inheritedUnits, List<DeadlineLabel> inheritedDeadlines)
            implements Label {
        public DirectiveLabel {
            inheritedUnits = List.copyOf(inheritedUnits);
            inheritedDeadlines = List.copyOf(inheritedDeadlines);
        }
    }

    /** {@code ⟨u:named.lead|…⟩}. */
    record UnitLabel(ResponsibleUnit.Kind kind, ResponsibleUnit.Role role) implements Label {}

    /** {@code ⟨t:absolute=2026-06-30|…⟩}; the last day is null where the mark gives none. */
    record DeadlineLabel(Deadline.Type type, @Nullable LocalDate lastDay) implements Label {}

    /** {@code ⟨a:official|…⟩}. */
    record ClauseLabel(AccountabilityClause.Against against) implements Label {}

    /** {@code ⟨p|…⟩}. */
    record PlaceholderLabel() implements Label {}

    /** {@code ⟨o:1|一、⟩}. */
    record OutlineLabel(int level) implements Label {}

    /** A unit that a reader takes from another place, in the words that stand there. */
    record InheritedUnit(String text, UnitLabel label) {}
}

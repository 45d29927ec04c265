package io.duban.engine.analysis.grammar;

import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Role;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 台账: reads tasks from tables whose header names a task column and one for units or deadlines; one row is one task. */
public final class LedgerReader {
    private static final List<String> SAME = List.of("同上", "〃", "″", "\"");

    private final Lexicon lexicon;
    private final TimeGrammar times = new TimeGrammar();
    private final LabelledScope labels = new LabelledScope();

    public LedgerReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The tasks of a table, given as rows of cells from its header down; empty where it is no ledger. */
    public List<Directive> read(List<List<Passage>> rows, @Nullable LocalDate meeting) {
        List<Directive> directives = new ArrayList<>();
        Map<LedgerColumn, List<Integer>> columns = new EnumMap<>(LedgerColumn.class);
        List<Passage> above = List.of();
        for (List<Passage> row : rows) {
            Map<LedgerColumn, List<Integer>> header = header(row);
            if (!header.isEmpty()) {
                columns = header;
                continue;
            }
            if (!columns.isEmpty()) {
                directive(row, above, columns, meeting).ifPresent(directives::add);
                above = row;
            }
        }
        return directives;
    }

    /** Whether the row is the header of a ledger. */
    public boolean ledgerHeader(List<Passage> row) {
        return !header(row).isEmpty();
    }

    private static Map<LedgerColumn, List<Integer>> header(List<Passage> row) {
        Map<LedgerColumn, List<Integer>> columns = new EnumMap<>(LedgerColumn.class);
        for (int i = 0; i < row.size(); i++) {
            LedgerColumn column = LedgerColumn.of(row.get(i).text());
            if (column == LedgerColumn.TASK && columns.containsKey(column)) {
                int other = columns.get(column).get(0);
                boolean better = column.rank(row.get(i).text())
                        < column.rank(row.get(other).text());
                columns.put(column, List.of(better ? i : other));
            } else if (column != null) {
                columns.computeIfAbsent(column, c -> new ArrayList<>()).add(i);
            }
        }
        return columns.containsKey(LedgerColumn.TASK) && columns.size() >= 2 ? columns : Map.of();
    }

    private java.util.Optional<Directive> directive(
            List<Passage> row,
            List<Passage> above,
            Map<LedgerColumn, List<Integer>> columns,
            @Nullable LocalDate meeting) {
        int task = columns.getOrDefault(LedgerColumn.TASK, List.of(0)).get(0);
        if (task >= row.size() || row.get(task).text().isBlank()) {
            return java.util.Optional.empty();
        }
        List<ResponsibleUnit> units = new ArrayList<>();
        columns.forEach((column, places) -> {
            Role role = role(column);
            if (role != null) {
                places.forEach(place -> units.addAll(units(cell(row, above, place), role)));
            }
        });
        List<Deadline> deadlines = columns.getOrDefault(LedgerColumn.DEADLINE, List.of()).stream()
                .flatMap(place -> deadlines(cell(row, above, place), meeting).stream())
                .toList();
        Passage text = row.get(task);
        Directive bare = new Directive(
                text.original(), Directive.Kind.TASK, 0, List.of(), own(text, meeting), text.location(), 0.9);
        return java.util.Optional.of(Inheritance.with(bare, units, deadlines));
    }

    private static @Nullable Role role(LedgerColumn column) {
        return switch (column) {
            case LEAD -> Role.LEAD;
            case SUPPORT -> Role.SUPPORT;
            case RESPONSIBLE -> Role.RESPONSIBLE;
            case TASK, DEADLINE -> null;
        };
    }

    private static @Nullable Passage cell(List<Passage> row, List<Passage> above, int place) {
        Passage cell = place < row.size() ? row.get(place) : null;
        boolean same = cell != null && SAME.contains(cell.text().strip()) && place < above.size();
        return same ? above.get(place) : cell;
    }

    private List<ResponsibleUnit> units(@Nullable Passage cell, Role role) {
        return cell == null || cell.text().isBlank()
                ? List.of()
                : labels.values(sentence(cell), role, 0, cell.text().length());
    }

    private List<Deadline> deadlines(@Nullable Passage cell, @Nullable LocalDate meeting) {
        return cell == null || cell.text().isBlank() ? List.of() : times.labelled(Clause.of(sentence(cell)), meeting);
    }

    private List<Deadline> own(Passage cell, @Nullable LocalDate meeting) {
        return times.deadlines(Clause.of(sentence(cell)), meeting);
    }

    private Sentence sentence(Passage cell) {
        return Sentence.whole(cell, lexicon.match(cell.text()));
    }
}

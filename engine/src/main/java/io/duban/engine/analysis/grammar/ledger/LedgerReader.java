package io.duban.engine.analysis.grammar.ledger;

import io.duban.api.document.Location;
import io.duban.api.record.DateInterval;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Role;
import io.duban.engine.analysis.grammar.Inheritance;
import io.duban.engine.analysis.grammar.Traits;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.time.TimeGrammar;
import io.duban.engine.analysis.grammar.unit.LabelledScope;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 台账: reads tasks from tables whose header names a task column and one for units or deadlines; one row is one task. */
public final class LedgerReader {
    private static final Set<String> SAME = Set.of("同上", "〃", "″", "\"", "”", "同上栏", "同前");
    private static final Set<String> NOTHING = Set.of("", "/", "—", "-", "无", "——", "--");
    private static final double CONFIDENCE = 0.9;

    private final Lexicon lexicon;
    private final TimeGrammar times = new TimeGrammar();
    private final LabelledScope labels = new LabelledScope();

    public LedgerReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The tasks of a table, given as rows of cells from its header down; empty where it is no ledger. */
    public List<Directive> read(List<List<Passage>> rows, @Nullable LocalDate meeting) {
        List<Directive> directives = new ArrayList<>();
        LedgerHeader header = null;
        List<Passage> above = List.of();
        int width = 0;
        for (List<Passage> row : rows) {
            LedgerHeader begins = LedgerHeader.of(row);
            if (begins != null) {
                header = begins;
                width = row.size();
                above = List.of();
            } else if (header != null) {
                List<Passage> cells = completed(aligned(row, width, above, header), above);
                if (task(cells, header)) {
                    directives.add(directive(cells, header, meeting, refers(row, header)));
                    above = cells;
                }
            }
        }
        return directives;
    }

    /** Whether the row is the header of a ledger. */
    public boolean ledgerHeader(List<Passage> row) {
        return LedgerHeader.of(row) != null;
    }

    /** A row that lost its first cells, as pasted tables with merged ones do, takes them from the row above. */
    private List<Passage> aligned(List<Passage> row, int width, List<Passage> above, LedgerHeader header) {
        int lost = width - row.size();
        if (lost <= 0 || above.size() < width || bounded(row, 0, header) || !bounded(row, lost, header)) {
            return row;
        }
        List<Passage> cells = new ArrayList<>(above.subList(0, lost));
        cells.addAll(row);
        return cells;
    }

    /** Whether a time stands in a column for deadlines, if the row had lost so many cells before it. */
    private boolean bounded(List<Passage> row, int lost, LedgerHeader header) {
        for (int place : header.places(LedgerColumn.DEADLINE)) {
            int at = place - lost;
            if (at >= 0
                    && filled(row, at)
                    && !times.labelled(Clause.of(sentence(row.get(at))), null).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The row with what 同上 refers to in its place. */
    private static List<Passage> completed(List<Passage> row, List<Passage> above) {
        List<Passage> cells = new ArrayList<>(row);
        for (int i = 0; i < Math.min(row.size(), above.size()); i++) {
            if (SAME.contains(row.get(i).text().strip())) {
                cells.set(i, above.get(i));
            }
        }
        return cells;
    }

    /** Whether a unit or a deadline of the row is but 同上. */
    private static boolean refers(List<Passage> row, LedgerHeader header) {
        return header.columns().entrySet().stream()
                .filter(column -> column.getKey() != LedgerColumn.TASK)
                .flatMap(column -> column.getValue().stream())
                .anyMatch(place -> place < row.size()
                        && SAME.contains(row.get(place).text().strip()));
    }

    /** A row whose cells are all one names the group of rows below it; a ruled line and a blank one say nothing. */
    private static boolean task(List<Passage> row, LedgerHeader header) {
        if (header.task() >= row.size()) {
            return false;
        }
        String task = row.get(header.task()).text().strip();
        return !group(row) && !NOTHING.contains(task) && !ruled(task);
    }

    private static boolean group(List<Passage> row) {
        int place = row.get(0).location().start();
        for (Passage cell : row) {
            if (cell.location().start() != place) {
                return false;
            }
        }
        return row.size() > 1;
    }

    private static boolean ruled(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (":-—".indexOf(text.charAt(i)) < 0 && !Characters.blank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private Directive directive(
            List<Passage> row, LedgerHeader header, @Nullable LocalDate meeting, boolean referring) {
        Passage task = row.get(header.task());
        List<ResponsibleUnit> units = new ArrayList<>();
        units.addAll(units(row, header.places(LedgerColumn.LEAD), Role.LEAD));
        units.addAll(units(row, header.places(LedgerColumn.SUPPORT), Role.SUPPORT));
        units.addAll(units(row, header.places(LedgerColumn.RESPONSIBLE), Role.RESPONSIBLE));
        List<Deadline> deadlines = header.places(LedgerColumn.DEADLINE).stream()
                .filter(place -> filled(row, place))
                .flatMap(place -> times.labelled(Clause.of(sentence(row.get(place))), meeting).stream())
                .toList();
        List<Deadline> own = times.deadlines(Clause.of(sentence(task)), meeting, true);
        Set<Directive.Trait> traits = Traits.of(task.text(), 0, task.text().length());
        if (referring) {
            traits.add(Directive.Trait.REFERRING);
        }
        Directive bare = new Directive(
                task.original(), Directive.Kind.TASK, 0, List.of(), own, traits, task.location(), CONFIDENCE);
        return Inheritance.with(bare, units, List.of()).withDeadlines(joined(own, deadlines));
    }

    /** What the task says of time, and what its cells say besides. */
    private static List<Deadline> joined(List<Deadline> own, List<Deadline> cells) {
        List<Deadline> joined = new ArrayList<>(own);
        for (Deadline cell : cells) {
            if (own.stream().noneMatch(deadline -> same(deadline, cell))) {
                joined.add(cell.takenOver(Inheritance.CONFIDENCE));
            }
        }
        return joined;
    }

    private static boolean same(Deadline one, Deadline other) {
        boolean dated = one.due() != null && other.due() != null;
        return one.text().equals(other.text())
                || (dated && one.due().to().equals(other.due().to()));
    }

    /** The last day that the words of a deadline mean if it was set on a day; null where they mean none. */
    public @Nullable LocalDate lastDay(Deadline deadline, LocalDate set) {
        String words = deadline.text();
        Passage cell = Passage.of(words, Location.of(0, words.length()), 0);
        return times.labelled(Clause.of(sentence(cell)), set).stream()
                .map(Deadline::due)
                .filter(Objects::nonNull)
                .map(DateInterval::to)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<ResponsibleUnit> units(List<Passage> row, List<Integer> places, Role role) {
        return places.stream()
                .filter(place -> filled(row, place))
                .flatMap(place -> {
                    Sentence cell = sentence(row.get(place));
                    return labels.values(cell, role, 0, cell.end()).stream();
                })
                .toList();
    }

    private static boolean filled(List<Passage> row, int place) {
        return place < row.size() && !NOTHING.contains(row.get(place).text().strip());
    }

    private Sentence sentence(Passage cell) {
        return Sentence.whole(cell, lexicon.match(cell.text()));
    }
}

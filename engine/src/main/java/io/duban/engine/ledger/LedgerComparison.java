package io.duban.engine.ledger;

import static java.util.stream.Collectors.joining;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.record.Counterpart;
import io.duban.api.record.Directive;
import io.duban.api.record.Discrepancy;
import io.duban.api.record.Discrepancy.Kind;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordKind;
import io.duban.engine.analysis.grammar.ledger.LedgerReader;
import io.duban.engine.analysis.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 台账对照: compares ledgers with the minutes that they keep track of. Immutable; one instance serves all threads. */
public final class LedgerComparison {
    private static final int QUOTED = 60;

    private final List<Task> tasks;
    private final RowComparison rows = new RowComparison(new LedgerReader(Lexicon.builtIn()));

    /** A task of the minutes and the day of its meeting. */
    record Task(Directive directive, @Nullable LocalDate day) {}

    /** With the tasks of minutes. */
    public LedgerComparison(List<MeetingRecord> minutes) {
        this.tasks = minutes.stream()
                .flatMap(record -> record.tasks().stream()
                        .map(task -> new Task(task, record.meeting().day())))
                .toList();
    }

    /** How many tasks the minutes have. */
    public int tasks() {
        return tasks.size();
    }

    /** All that decides what it finds, in words: what a cache of results has to tell apart. */
    public String canonical() {
        return tasks.toString();
    }

    /** Whether any of the records is a ledger: has tasks in a table, or is of that kind. */
    public static boolean isLedger(List<MeetingRecord> records, Document document) {
        return records.stream().anyMatch(record -> record.tasks().stream()
                .anyMatch(task -> record.kind() == RecordKind.LEDGER || inTable(task.location(), document)));
    }

    private static boolean inTable(Location place, Document document) {
        return document.blocks().stream()
                .anyMatch(block ->
                        block instanceof Block.Table table && table.location().encloses(place));
    }

    /** The records of a ledger with what they differ in; taken together, as a workbook may have a sheet for each unit. */
    public List<MeetingRecord> compared(List<MeetingRecord> ledger) {
        List<Directive> all =
                ledger.stream().flatMap(record -> record.tasks().stream()).toList();
        List<Discrepancy> found = discrepancies(all, ledger.get(0).location());
        return ledger.stream()
                .map(record -> record.with(new Counterpart(
                        tasks.size(),
                        found.stream()
                                .filter(each -> record.location().encloses(each.location()))
                                .toList())))
                .toList();
    }

    private List<Discrepancy> discrepancies(List<Directive> ledger, Location whole) {
        Alignment alignment = Alignment.of(
                ledger.stream().map(Directive::text).toList(),
                tasks.stream().map(task -> task.directive().text()).toList());
        List<Discrepancy> found = new ArrayList<>();
        for (int row = 0; row < ledger.size(); row++) {
            int task = alignment.tasks().get(row);
            if (task >= 0) {
                found.addAll(rows.of(ledger.get(row), tasks.get(task)));
            }
        }
        alignment.unmatchedRows().stream()
                .map(ledger::get)
                .map(row -> new Discrepancy(row.text(), Kind.ADDED, quoted(row.text()), row.location()))
                .forEach(found::add);
        absent(alignment, ledger, whole).forEach(found::add);
        found.sort(Comparator.comparing(Discrepancy::location).thenComparing(Discrepancy::kind));
        return found;
    }

    /** Tasks that the ledger lacks, each told at the row of the task before; several in a gap are told together. */
    private List<Discrepancy> absent(Alignment alignment, List<Directive> ledger, Location whole) {
        Map<Integer, List<String>> gaps = new TreeMap<>();
        for (int task : alignment.unmatchedTasks()) {
            int row = -1;
            for (int before = task - 1; before >= 0 && row < 0; before--) {
                row = alignment.tasks().indexOf(before);
            }
            gaps.computeIfAbsent(row, gap -> new ArrayList<>())
                    .add(quoted(tasks.get(task).directive().text()));
        }
        List<Discrepancy> absent = new ArrayList<>();
        gaps.forEach((row, missing) -> absent.add(new Discrepancy(
                row < 0 ? "" : ledger.get(row).text(),
                Kind.ABSENT,
                missing.stream().collect(joining("”“")),
                row < 0
                        ? whole.withOffsets(whole.start(), whole.start())
                        : ledger.get(row).location())));
        return absent;
    }

    private static String quoted(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
    }
}

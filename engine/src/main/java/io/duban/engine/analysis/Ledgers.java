package io.duban.engine.analysis;

import io.duban.api.document.Document;
import io.duban.api.record.Directive;
import io.duban.engine.analysis.grammar.ledger.LedgerReader;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.RecordText;
import io.duban.engine.analysis.layout.Section;
import io.duban.engine.analysis.layout.TableRows;
import io.duban.engine.analysis.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 台账: finds the task tables among the sections of a record, whether the format knows tables or lines imitate them. */
final class Ledgers {
    private final LedgerReader reader;

    Ledgers(Lexicon lexicon) {
        this.reader = new LedgerReader(lexicon);
    }

    /** The tasks of all task tables, in the order of the text. */
    List<Directive> tasks(RecordText record, Document document, @Nullable LocalDate meeting) {
        List<Directive> tasks = new ArrayList<>();
        List<List<Passage>> lines = new ArrayList<>();
        for (Section section : record.sections()) {
            if (section instanceof Section.Grid grid) {
                tasks.addAll(reader.read(grid.rows(), meeting));
            } else if (section instanceof Section.Text text && TableRows.row(text.passage())) {
                lines.add(TableRows.cells(text.passage()));
            }
        }
        tasks.addAll(reader.read(lines, meeting));
        return tasks;
    }

    /** The record without the lines that are rows of a task table, so that they are not read as sentences. */
    RecordText without(RecordText record) {
        boolean inside = false;
        List<Section> sections = new ArrayList<>();
        for (Section section : record.sections()) {
            boolean row = section instanceof Section.Text text && TableRows.row(text.passage());
            inside = row && (inside || reader.ledgerHeader(TableRows.cells(((Section.Text) section).passage())));
            if (!inside) {
                sections.add(section);
            }
        }
        return new RecordText(record.title(), sections.isEmpty() ? record.sections() : sections);
    }
}

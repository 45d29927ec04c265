package io.duban.plugins.sheet;

import io.duban.api.document.CsvRow;
import io.duban.api.document.DecodedText;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadAttempt;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import java.util.List;
import java.util.Set;

/** CSV 表格: reads tables as spreadsheets save them as text. */
public final class CsvReader implements DocumentReader {
    private static final String ID = "csv";
    private static final int LEAST_COLUMNS = 3;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("csv");
    }

    /** Never surer than {@code MAYBE}: sentences have commas too, if hardly as many in every line. */
    @Override
    public Probe probe(Source source) {
        boolean cut = source.size() > Source.HEAD_BYTES;
        return source.head()
                        .map(DecodedText::text)
                        .filter(text -> mayBeTable(text) && isTable(CsvRow.of(text), cut))
                        .isPresent()
                ? Probe.MAYBE
                : Probe.NO;
    }

    /** Every file without a reader of its own is asked; the first line of most shows that it is none. */
    private static boolean mayBeTable(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf('"') >= 0 || first.chars().filter(c -> c == ',').count() >= LEAST_COLUMNS - 1;
    }

    private static boolean isTable(List<CsvRow> rows, boolean cut) {
        // The last row of what was looked at may be half of one.
        List<CsvRow> whole = cut && rows.size() > 2 ? rows.subList(0, rows.size() - 1) : rows;
        int columns = whole.isEmpty() ? 0 : whole.get(0).cells().size();
        return whole.size() > 1
                && columns >= LEAST_COLUMNS
                && whole.stream().allMatch(row -> row.cells().size() == columns || row.blank());
    }

    @Override
    public ReadResult read(Source source, ReadLimits limits) {
        return ReadAttempt.of(source, limits, () -> parse(source, limits));
    }

    private static ReadResult parse(Source source, ReadLimits limits) throws UnreadableException {
        DecodedText decoded = DecodedText.of(source, limits, "not text, so no table of text either");
        Workbook workbook = new Workbook();
        workbook.add(sheet(CsvRow.of(decoded.text())), false);
        workbook.note(NoticeKind.UNDECODABLE_CHARACTERS, decoded.replaced());
        return workbook.finish(ID, limits);
    }

    private static Sheet sheet(List<CsvRow> rows) {
        Sheet sheet = new Sheet("");
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                sheet.put(row, column, cells.get(column));
            }
        }
        return sheet;
    }
}

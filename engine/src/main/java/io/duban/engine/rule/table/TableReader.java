package io.duban.engine.rule.table;

import io.duban.api.LocalizedText;
import io.duban.api.document.CsvRow;
import io.duban.api.document.DecodedText;
import io.duban.engine.rule.drl.RefusedException;
import io.duban.engine.rule.page.RulePageReader;
import io.duban.engine.rule.sentence.PagedRule;
import io.duban.engine.rule.sentence.RuleDraft;
import io.duban.engine.rule.sentence.RuleRow;
import io.duban.engine.rule.sentence.Vocabulary;
import io.duban.engine.rule.source.Diagnostic;
import io.duban.engine.rule.source.PlainCharacters;
import io.duban.engine.rule.source.RuleBytes;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetException;
import io.duban.engine.rule.source.RuleSetManifest;
import io.duban.engine.rule.source.WordTables;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads decision tables ({@code *.rules.csv}, {@code *.rules.xlsx}): a header, then a rule a row. */
public final class TableReader {
    private final RuleSetManifest manifest;
    private final RuleFile file;
    private final Vocabulary vocabulary;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private TableReader(RuleSetManifest manifest, RuleFile file, Vocabulary vocabulary) {
        this.manifest = manifest;
        this.file = file;
        this.vocabulary = vocabulary;
    }

    /**
     * Reads the rules of a table in their order.
     *
     * @throws RuleSetException with everything that is wrong
     */
    public static List<PagedRule> read(RuleSetManifest manifest, WordTables words, RuleBytes bytes) {
        boolean workbook = bytes.file().name().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        List<Row> rows = (workbook ? XlsxRows.of(bytes) : csv(bytes))
                .stream().filter(row -> !row.blank()).toList();
        return new TableReader(manifest, bytes.file(), new Vocabulary(words)).read(rows);
    }

    private static List<Row> csv(RuleBytes bytes) {
        DecodedText text =
                DecodedText.of(bytes.bytes()).orElseThrow(() -> bytes.error("不是文本文件", "this is no text file"));
        return CsvRow.of(text.text()).stream()
                .map(row -> new Row(row.line(), row.cells()))
                .toList();
    }

    private List<PagedRule> read(List<Row> rows) {
        if (rows.isEmpty()) {
            throw file.error(0, "表里没有内容", "the table is empty");
        }
        Map<Column, Integer> columns = columns(rows.get(0));
        List<PagedRule> rules = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            String id = row.cell(columns.getOrDefault(Column.ID, 0));
            try {
                rules.add(rule(row, rows.get(0).cells().size(), columns));
            } catch (RefusedException e) {
                boolean plain = RulePageReader.ID.matcher(id).matches();
                diagnostics.add(file.diagnostic(
                        plain ? id : "", row.line(), e.reason().zh(), e.reason().en()));
            }
        }
        if (rules.isEmpty() && diagnostics.isEmpty()) {
            throw file.error(rows.get(0).line(), "表头下面没有规则", "there is no rule below the header");
        }
        if (!diagnostics.isEmpty()) {
            throw new RuleSetException(diagnostics);
        }
        return rules;
    }

    private Map<Column, Integer> columns(Row header) {
        Map<String, Column> titles = Column.byTitle();
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < header.cells().size(); i++) {
            String title = header.cell(i);
            Column column = titles.get(title.toLowerCase(Locale.ROOT));
            if (title.isEmpty()) {
                continue;
            }
            if (column == null) {
                throw file.unknown(header.line(), new LocalizedText("列", "column"), title, titles.keySet());
            }
            if (columns.put(column, i) != null) {
                throw file.error(header.line(), "“" + title + "”一列出现两次", "the column '" + title + "' stands twice");
            }
        }
        for (Column needed : Column.needed()) {
            if (!columns.containsKey(needed)) {
                throw file.error(
                        header.line(),
                        "表头缺少“" + needed.zh() + "”一列",
                        "the header lacks the column '" + needed.en() + "'");
            }
        }
        return columns;
    }

    private PagedRule rule(Row row, int header, Map<Column, Integer> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        columns.forEach((column, at) -> cells.put(column, row.cell(at)));
        cells.forEach((column, cell) -> {
            if (PlainCharacters.firstHidden(cell).isPresent()) {
                throw new RefusedException(
                        "“" + column.zh() + "”里有看不见的控制字符", "'" + column.en() + "' has an invisible control character");
            }
            if (cell.startsWith("=")) {
                throw new RefusedException(
                        "“" + column.zh() + "”里不能用公式，请粘贴为数值",
                        "no formula may stand in '" + column.en() + "'; paste its value");
            }
        });
        for (Column needed : Column.needed()) {
            if (cells.getOrDefault(needed, "").isEmpty()) {
                throw new RefusedException("缺少“" + needed.zh() + "”", "'" + needed.en() + "' is missing");
            }
        }
        if (row.cells().size() > header
                && row.cells().subList(header, row.cells().size()).stream().anyMatch(c -> !c.isEmpty())) {
            throw new RefusedException(
                    "这一行比表头多出内容；一格里有逗号的要加引号",
                    "this row has more cells than the header; put a cell with commas into quotation marks");
        }
        RuleDraft draft =
                new RuleDraft(vocabulary, cells.getOrDefault(Column.ID, ""), cells.getOrDefault(Column.TITLE, ""));
        RuleRow rule = new RuleRow(vocabulary, draft, cells.getOrDefault(Column.ELEMENT, ""));
        rule.conditions(cells.getOrDefault(Column.CONDITION, ""), cells.getOrDefault(Column.THRESHOLD, ""));
        rule.kinds(cells.getOrDefault(Column.KIND, ""));
        rule.severity(cells.getOrDefault(Column.SEVERITY, ""));
        rule.says(
                cells.getOrDefault(Column.MESSAGE, ""),
                cells.getOrDefault(Column.SUGGESTION, ""),
                cells.getOrDefault(Column.BASIS, ""));
        return draft.finish(manifest, file, row.line(), rule.page(), row.line());
    }
}

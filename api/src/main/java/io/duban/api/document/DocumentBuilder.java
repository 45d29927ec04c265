package io.duban.api.document;

import io.duban.api.document.Block.Cell;
import io.duban.api.document.Block.Paragraph;
import io.duban.api.document.Block.Role;
import io.duban.api.document.Block.Row;
import io.duban.api.document.Block.Table;
import io.duban.api.document.ReadResult.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * 文档生成: makes a document from texts, for formats whose bytes are not text themselves. It trims, drops what is blank,
 * joins the blocks with line feeds and counts them as paragraphs, so that every location is right by construction.
 * Belongs to one thread and one document.
 */
public final class DocumentBuilder {
    private final String format;
    private final long maxCharacters;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int revisions = Document.UNTOLD;
    private FileProperties properties = FileProperties.NONE;
    private int page;
    private double confidence = 1;

    /**
     * @param format id of the reader
     * @param limits of which the number of characters is watched
     */
    public DocumentBuilder(String format, ReadLimits limits) {
        this.format = format;
        this.maxCharacters = limits.of(Limit.CHARACTERS);
    }

    /**
     * 单元格内容.
     *
     * @param text of the cell; line feeds part its paragraphs
     * @param column 0-based column of its left edge
     * @param columnSpan columns covered, from 1
     * @param rowSpan rows covered, from 1
     */
    public record CellText(String text, int column, int columnSpan, int rowSpan) {}

    /** What is added from now on stands, or begins, on this page, counted from 1. */
    public DocumentBuilder page(int number) {
        page = number;
        return this;
    }

    /** What is added from now on was recognised in a picture, this surely; see {@link Location#confidence()}. */
    public DocumentBuilder confidence(double sureness) {
        confidence = sureness;
        return this;
    }

    /**
     * Adds a paragraph, or nothing where the text is blank.
     *
     * @param level the heading level from 1, or 0 for anything but a heading
     * @throws UnreadableException if the text grows beyond the limit
     */
    public DocumentBuilder paragraph(CharSequence content, Role role, int level) throws UnreadableException {
        String trimmed = trim(content);
        if (!trimmed.isEmpty()) {
            separate();
            int start = text.length();
            append(trimmed);
            blocks.add(new Paragraph(place(start, text.length()), role, level));
        }
        return this;
    }

    /**
     * Adds a table, or nothing where all of its cells are blank.
     *
     * @param rows from top to bottom, each with the cells that begin in it
     * @throws UnreadableException if the text grows beyond the limit
     */
    public DocumentBuilder table(List<List<CellText>> rows) throws UnreadableException {
        if (rows.stream().flatMap(List::stream).allMatch(cell -> trim(cell.text())
                .isEmpty())) {
            return this;
        }
        separate();
        List<List<Cell>> placed = new ArrayList<>();
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (List<CellText> row : rows) {
            if (!placed.isEmpty()) {
                text.append('\n');
            }
            List<Cell> cells = new ArrayList<>();
            for (CellText cell : row) {
                if (!cells.isEmpty()) {
                    text.append('\t');
                }
                int start = text.length();
                append(trim(cell.text()).replace('\t', ' '));
                if (text.length() > start) {
                    first = Math.min(first, start);
                    last = text.length();
                }
                cells.add(new Cell(
                        place(start, text.length()), cell.column(), Math.max(1, cell.columnSpan()), cell.rowSpan()));
            }
            placed.add(cells);
        }
        blocks.add(within(place(first, last), placed));
        return this;
    }

    /** How many tracked changes and comments the document holds, for formats that have them. */
    public DocumentBuilder revisions(int count) {
        revisions = count;
        return this;
    }

    /** What the file says of itself. */
    public DocumentBuilder properties(FileProperties told) {
        properties = told;
        return this;
    }

    /** Whether nothing but blank texts was added. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** What was added so far. */
    public Document build() {
        return new Document(format, text.toString(), blocks, revisions, properties);
    }

    /** Blank cells before the first word and after the last are drawn into the table, whose own place is trimmed. */
    private static Table within(Location whole, List<List<Cell>> rows) {
        List<Row> drawn = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row) {
                int start = Math.max(
                        whole.start(), Math.min(whole.end(), cell.location().start()));
                int end = Math.max(start, Math.min(whole.end(), cell.location().end()));
                cells.add(new Cell(whole.withOffsets(start, end), cell.column(), cell.columnSpan(), cell.rowSpan()));
            }
            drawn.add(new Row(cells));
        }
        return new Table(whole, drawn);
    }

    private Location place(int start, int end) {
        return new Location(start, end, page, blocks.size() + 1, 0, confidence);
    }

    private void separate() {
        if (!blocks.isEmpty()) {
            text.append('\n');
        }
    }

    private void append(String more) throws UnreadableException {
        if (text.length() + (long) more.length() > maxCharacters) {
            throw new UnreadableException(
                    Reason.TOO_LARGE, "more than " + maxCharacters + " characters of text; split the file");
        }
        text.append(more);
    }

    private static String trim(CharSequence content) {
        int start = 0;
        int end = content.length();
        while (start < end && Block.isBlank(content.charAt(start))) {
            start++;
        }
        while (end > start && Block.isBlank(content.charAt(end - 1))) {
            end--;
        }
        return content.subSequence(start, end).toString();
    }
}

package io.duban.plugins.markdown;

import io.duban.api.document.Block.Role;
import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.DocumentBuilder.CellText;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.numbering.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** 成文: walks down the parsed text and adds its blocks. */
final class MarkdownPage {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R(?:.*\\R)*?(?:---|\\.\\.\\.)\\R");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final int DEEPEST = 100;

    private final DocumentBuilder builder;
    private String label = "";

    private MarkdownPage(DocumentBuilder builder) {
        this.builder = builder;
    }

    static void compose(String text, ReadLimits limits, DocumentBuilder builder) throws UnreadableException {
        int deepest = (int) Math.min(DEEPEST, limits.of(Limit.DEPTH));
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .maxOpenBlockParsers(deepest)
                .maxInlineNesting(deepest)
                .build();
        String body = text.startsWith("---") ? FRONT_MATTER.matcher(text).replaceFirst("") : text;
        new MarkdownPage(builder).children(parser.parse(body));
    }

    private void children(Node parent) throws UnreadableException {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child);
        }
    }

    private void block(Node node) throws UnreadableException {
        if (node instanceof Heading heading) {
            lines(Inlines.lines(heading), Role.HEADING, heading.getLevel());
        } else if (node instanceof Paragraph) {
            lines(Inlines.lines(node), Role.BODY, 0);
        } else if (node instanceof ListItem) {
            label = labelOf(node);
            children(node);
            label = "";
        } else if (node instanceof FencedCodeBlock code) {
            lines(code.getLiteral().lines().toList(), Role.BODY, 0);
        } else if (node instanceof IndentedCodeBlock code) {
            // Four spaces before a paragraph are how people indent it.
            lines(code.getLiteral().lines().toList(), Role.BODY, 0);
        } else if (node instanceof HtmlBlock html) {
            lines(TAG.matcher(html.getLiteral()).replaceAll(" ").lines().toList(), Role.BODY, 0);
        } else if (node instanceof TableBlock) {
            builder.table(rows(node));
        } else {
            children(node);
        }
    }

    private void lines(List<String> lines, Role role, int level) throws UnreadableException {
        for (String line : lines) {
            if (!line.isBlank()) {
                builder.paragraph(NumberFormat.before(label, line.strip()), role, level);
                label = "";
            }
        }
    }

    /** The number of an item; bullets are no part of the text. */
    private static String labelOf(Node item) {
        if (!(item.getParent() instanceof OrderedList list)) {
            return "";
        }
        int number = list.getMarkerStartNumber();
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number + list.getMarkerDelimiter();
    }

    private static List<List<CellText>> rows(Node table) {
        List<List<CellText>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        return rows;
    }

    private static List<CellText> cells(Node row) {
        List<CellText> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(new CellText(String.join("\n", Inlines.lines(cell)), cells.size(), 1, 1));
            }
        }
        return cells;
    }
}

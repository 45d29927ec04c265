package io.duban.plugins.html;

import io.duban.api.document.Block.Role;
import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.DocumentBuilder.CellText;
import io.duban.api.document.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** 成文: walks through an article and hands its lines and tables to a sink, in reading order. */
final class Rendering {
    /** What somebody struck out is not what the minutes say. */
    static final String STRUCK_OUT = "del, s, strike";

    /** 输出: takes what is found. */
    interface Sink {
        /** Takes a line; its level is that of a heading from 1, or 0. */
        void line(String text, int level) throws UnreadableException;

        void table(Element table) throws UnreadableException;
    }

    private final Sink sink;
    private final Line line = new Line();
    private String label = "";
    private int level;

    private Rendering(Sink sink) {
        this.sink = sink;
    }

    /** Adds the article to a document. */
    static void into(DocumentBuilder document, Element article) throws UnreadableException {
        Rendering rendering = new Rendering(new Sink() {
            @Override
            public void line(String text, int level) throws UnreadableException {
                if (!Cleaner.isFurniture(text.strip())) {
                    document.paragraph(text, level > 0 ? Role.HEADING : Role.BODY, level);
                }
            }

            @Override
            public void table(Element table) throws UnreadableException {
                document.table(cells(table));
            }
        });
        rendering.block(article);
    }

    private static List<List<CellText>> cells(Element table) throws UnreadableException {
        List<List<CellText>> rows = new ArrayList<>();
        for (List<Tables.Placed> row : Tables.grid(table)) {
            List<CellText> cells = new ArrayList<>();
            for (Tables.Placed placed : row) {
                cells.add(new CellText(lines(placed.cell()), placed.column(), placed.columnSpan(), placed.rowSpan()));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The text of a cell; it holds no tables, or its own would have been unwrapped. */
    private static String lines(Element cell) throws UnreadableException {
        List<String> lines = new ArrayList<>();
        Rendering rendering = new Rendering(new Sink() {
            @Override
            public void line(String text, int level) {
                lines.add(text);
            }

            @Override
            public void table(Element table) {
                lines.add(table.text());
            }
        });
        rendering.block(cell);
        return String.join("\n", lines);
    }

    private void block(Element block) throws UnreadableException {
        flush();
        int outerLevel = level;
        level = Math.max(level, Markup.headingLevel(block));
        if (block.normalName().equals("li")) {
            label = ListNumbers.label(block);
        }
        children(block);
        flush();
        level = outerLevel;
        if (block.normalName().equals("li")) {
            label = "";
        }
    }

    private void children(Element parent) throws UnreadableException {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                text(text);
            } else if (child instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) throws UnreadableException {
        switch (element.normalName()) {
            case "br", "hr" -> flush();
            case "rt", "rp", "del", "s", "strike", Cleaner.HIDDEN_MARK -> {
                // Readings above characters, and what somebody struck out.
            }
            case "table" -> {
                flush();
                if (Tables.isLayout(element)) {
                    block(element);
                } else {
                    sink.table(element);
                }
            }
            default -> {
                if (Markup.isBlock(element)) {
                    block(element);
                } else {
                    children(element);
                }
            }
        }
    }

    private void text(TextNode text) throws UnreadableException {
        Element parent = text.parent();
        if (parent != null && Markup.isWithin(parent, "pre")) {
            for (String part : text.getWholeText().split("(?<=\n)", -1)) {
                line.append(part);
                if (part.endsWith("\n")) {
                    flush();
                }
            }
        } else {
            line.append(text.getWholeText());
        }
    }

    private void flush() throws UnreadableException {
        if (line.isBlank()) {
            line.take();
            return;
        }
        line.label(label);
        label = "";
        sink.line(line.take(), level);
    }
}

package io.duban.plugins.odt;

import io.duban.api.document.Block.Role;
import io.duban.api.document.DocumentBuilder.CellText;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.Remarks;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.numbering.NumberFormat;
import io.duban.api.document.part.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** 内容读取: reads paragraphs, lists and tables. Depth is bounded by the cursor, so recursion is too. */
final class ContentReader {
    private final ListCounter lists;
    private final Set<String> hiddenStyles;
    private final Remarks remarks;
    private String label = "";

    ContentReader(ListCounter lists, Set<String> hiddenStyles, Remarks remarks) {
        this.lists = lists;
        this.hiddenStyles = hiddenStyles;
        this.remarks = remarks;
    }

    /** The content of the element that the cursor is at. */
    void read(XmlCursor xml, Sink sink, Role role) throws UnreadableException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            block(xml, sink, role);
        }
    }

    private void block(XmlCursor xml, Sink sink, Role role) throws UnreadableException {
        switch (xml.name()) {
            case "text:p" -> paragraph(xml, sink, role, 0);
            case "text:h" -> {
                int level = Math.max(1, xml.number("text:outline-level", 1));
                boolean isNumbered = label.isEmpty() && !"true".equals(xml.attribute("text:is-list-header"));
                if (isNumbered) {
                    label = lists.next(ListStyles.OUTLINE, level, 0);
                }
                paragraph(xml, sink, role == Role.BODY ? Role.HEADING : role, role == Role.BODY ? level : 0);
            }
            case "text:list" -> list(xml, sink, role, "", 1);
            case "table:table" -> TableReader.read(xml, this, sink, role);
            case "text:tracked-changes" -> {
                int changes = xml.depth();
                while (xml.nextChild(changes)) {
                    remarks.count(NoticeKind.TRACKED_CHANGES, 1);
                }
            }
            case "draw:frame" -> new ParagraphReader(this, hiddenStyles, remarks).readFrame(xml, sink);
            case "office:forms", "text:sequence-decls", "text:table-of-content" -> {
                // Declarations, and a table of contents, which says what the headings say.
            }
            default -> read(xml, sink, role);
        }
    }

    private void paragraph(XmlCursor xml, Sink sink, Role role, int level) throws UnreadableException {
        String number = label;
        label = "";
        ParagraphReader reader = new ParagraphReader(this, hiddenStyles, remarks);
        String text = reader.read(xml).strip();
        sink.paragraph(text.isEmpty() ? "" : NumberFormat.before(number, text), role, level);
        reader.addAside(sink);
    }

    private void list(XmlCursor xml, Sink sink, Role role, String inherited, int level) throws UnreadableException {
        String style = Objects.requireNonNullElse(xml.attribute("text:style-name"), inherited);
        boolean continues =
                "true".equals(xml.attribute("text:continue-numbering")) || xml.attribute("text:continue-list") != null;
        if (!continues) {
            lists.restart(style, level);
        }
        int list = xml.depth();
        while (xml.nextChild(list)) {
            boolean isItem = xml.name().equals("text:list-item");
            int start = xml.number("text:start-value", 0);
            boolean isCounted = false;
            int item = xml.depth();
            while (xml.nextChild(item)) {
                if (xml.name().equals("text:list")) {
                    list(xml, sink, role, style, level + 1);
                } else {
                    // The number belongs to the first paragraph of an item.
                    label = isItem && !isCounted ? lists.next(style, level, start) : "";
                    isCounted = true;
                    block(xml, sink, role);
                }
            }
            label = "";
        }
    }

    /** The text of a cell, a line for each paragraph. */
    CellText cell(XmlCursor xml, int column, int columnSpan, int rowSpan) throws UnreadableException {
        List<String> lines = new ArrayList<>();
        read(xml, Sink.into(lines), Role.BODY);
        return new CellText(String.join("\n", lines), column, columnSpan, rowSpan);
    }
}

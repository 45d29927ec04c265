package io.duban.plugins.docx;

import io.duban.api.document.Block.Role;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.Remarks;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 内容读取: reads the paragraphs and tables of the body, a note, a header or a text box, as they look when all tracked
 * changes are accepted. Depth is bounded by the cursor, so recursion is too.
 */
final class StoryReader {
    private final Styles styles;
    private final ListCounter lists;
    private final Map<String, List<Story>> notes;
    private final Remarks remarks;

    /**
     * @param notes content of footnotes and endnotes by the element that refers to them and their id, such as
     *     {@code w:footnoteReference/2}
     */
    StoryReader(Styles styles, ListCounter lists, Map<String, List<Story>> notes, Remarks remarks) {
        this.styles = styles;
        this.lists = lists;
        this.notes = notes;
        this.remarks = remarks;
    }

    /** What is being read: where it goes, and the text of a paragraph whose mark was deleted. */
    private static final class Flow {
        private final Role role;
        private final List<Story> stories = new ArrayList<>();
        private String carried = "";

        Flow(Role role) {
            this.role = role;
        }

        List<Story> finish() {
            if (!carried.isEmpty()) {
                stories.add(new Story.Text(carried, role, 0));
                carried = "";
            }
            return stories;
        }
    }

    /** The content of the element that the cursor is at. */
    List<Story> read(XmlCursor xml, Role role) throws UnreadableException {
        Flow flow = new Flow(role);
        read(xml, flow);
        return flow.finish();
    }

    private void read(XmlCursor xml, Flow flow) throws UnreadableException {
        int container = xml.depth();
        while (xml.nextChild(container)) {
            switch (xml.name()) {
                case "w:p" -> readParagraph(xml, flow);
                case "w:tbl" -> flow.stories.add(readTable(xml, flow.role));
                case "w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo" -> read(xml, flow);
                case "w:altChunk" -> remarks.count(NoticeKind.EMBEDDED_OBJECTS, 1);
                case "mc:AlternateContent" -> readAlternatives(xml, flow);
                default -> {
                    // Section properties, bookmarks, what was deleted or moved away.
                }
            }
        }
    }

    private void readAlternatives(XmlCursor xml, Flow flow) throws UnreadableException {
        int alternatives = xml.depth();
        int before = flow.stories.size();
        while (xml.nextChild(alternatives)) {
            if (flow.stories.size() == before) {
                read(xml, flow);
            }
        }
    }

    private void readParagraph(XmlCursor xml, Flow flow) throws UnreadableException {
        ParagraphReader reader = new ParagraphReader(styles, remarks, box -> read(box, Role.TEXT_BOX));
        reader.read(xml);
        ParagraphProperties properties = reader.properties();
        String text = flow.carried + reader.text();
        if (properties.markDeleted()) {
            flow.carried = text;
        } else {
            flow.carried = "";
            add(flow, properties, text, reader.isHidden());
        }
        flow.stories.addAll(reader.boxes());
        for (String reference : reader.noteReferences()) {
            flow.stories.addAll(notes.getOrDefault(reference, List.of()));
        }
    }

    private void add(Flow flow, ParagraphProperties properties, String text, boolean hidden) {
        if (hidden) {
            return;
        }
        // An empty item counts, though nothing of it is worth a block.
        ListCounter.Label label = lists.next(numberingOf(properties));
        String item = text.strip();
        if (!item.isEmpty()) {
            int level = flow.role == Role.BODY ? headingLevel(properties) : 0;
            flow.stories.add(new Story.Text(label.before(item), level > 0 ? Role.HEADING : flow.role, level));
        }
    }

    private int headingLevel(ParagraphProperties properties) {
        Integer own = properties.outline();
        if (own == null) {
            return styles.headingLevel(properties.style());
        }
        return own >= 9 ? 0 : own + 1;
    }

    private @Nullable ListReference numberingOf(ParagraphProperties properties) {
        ListReference inherited = styles.numbering(properties.style());
        ListReference own = properties.numbering();
        return own == null ? inherited : own.over(inherited);
    }

    private Story readTable(XmlCursor xml, Role role) throws UnreadableException {
        List<List<Story.GridCell>> rows = new ArrayList<>();
        readRows(xml, role, rows);
        return new Story.Grid(rows);
    }

    private void readRows(XmlCursor xml, Role role, List<List<Story.GridCell>> rows) throws UnreadableException {
        int table = xml.depth();
        while (xml.nextChild(table)) {
            switch (xml.name()) {
                case "w:tr" -> new RowReader(role).read(xml, rows);
                case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> readRows(xml, role, rows);
                default -> {
                    // Looks of the table.
                }
            }
        }
    }

    /** 行: reads one row; a row that was deleted does not appear. */
    private final class RowReader {
        private final Role role;
        private final List<Story.GridCell> cells = new ArrayList<>();
        private int column;
        private boolean deleted;

        RowReader(Role role) {
            this.role = role;
        }

        void read(XmlCursor xml, List<List<Story.GridCell>> rows) throws UnreadableException {
            readCells(xml);
            if (!deleted) {
                rows.add(cells);
            }
        }

        private void readCells(XmlCursor xml) throws UnreadableException {
            int row = xml.depth();
            while (xml.nextChild(row)) {
                switch (xml.name()) {
                    case "w:trPr" -> readProperties(xml);
                    case "w:tc" -> readCell(xml);
                    case "w:sdt", "w:sdtContent", "w:customXml" -> readCells(xml);
                    default -> {
                        // Bookmarks.
                    }
                }
            }
        }

        private void readProperties(XmlCursor xml) throws UnreadableException {
            int properties = xml.depth();
            while (xml.nextChild(properties)) {
                switch (xml.name()) {
                    case "w:gridBefore" -> column += Math.max(0, xml.number("w:val", 0));
                    case "w:del" -> {
                        deleted = true;
                        remarks.count(NoticeKind.TRACKED_CHANGES, 1);
                    }
                    case "w:ins" -> remarks.count(NoticeKind.TRACKED_CHANGES, 1);
                    default -> {
                        // Height and the like.
                    }
                }
            }
        }

        private void readCell(XmlCursor xml) throws UnreadableException {
            Flow flow = new Flow(role);
            int span = 1;
            boolean continues = false;
            int cell = xml.depth();
            // Properties come first; what follows is read one by one, so that a cell needs no second pass.
            while (xml.nextChild(cell)) {
                switch (xml.name()) {
                    case "w:tcPr" -> {
                        int properties = xml.depth();
                        while (xml.nextChild(properties)) {
                            if (xml.name().equals("w:gridSpan")) {
                                span = Math.max(1, Math.min(1_000, xml.number("w:val", 1)));
                            } else if (xml.name().equals("w:vMerge")) {
                                continues = !"restart".equals(WordXml.value(xml));
                            }
                        }
                    }
                    case "w:p" -> readParagraph(xml, flow);
                    case "w:tbl" -> flow.stories.add(readTable(xml, role));
                    case "mc:AlternateContent" -> readAlternatives(xml, flow);
                    case "w:sdt", "w:customXml", "w:ins", "w:moveTo" -> StoryReader.this.read(xml, flow);
                    default -> {
                        // Bookmarks, what was deleted or moved away.
                    }
                }
            }
            cells.add(new Story.GridCell(flow.finish(), column, span, continues));
            column += span;
        }
    }
}

package io.duban.plugins.odt;

import io.duban.api.document.Block.Role;
import io.duban.api.document.DocumentBuilder.CellText;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.Remarks;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 段落读取: collects the text of one paragraph, and the notes and text boxes anchored in it. */
final class ParagraphReader {
    private static final int LONGEST_SPACE = 200;

    /** 附着段落: a paragraph of a note or box, which follows the one it is anchored in. */
    private record Aside(String text, Role role) {}

    private final ContentReader content;
    private final Set<String> hiddenStyles;
    private final Remarks remarks;
    private final StringBuilder text = new StringBuilder();
    private final List<Aside> asides = new ArrayList<>();

    ParagraphReader(ContentReader content, Set<String> hiddenStyles, Remarks remarks) {
        this.content = content;
        this.hiddenStyles = hiddenStyles;
        this.remarks = remarks;
    }

    /** The text of the element that the cursor is at, with a line feed for each break set by hand. */
    String read(XmlCursor xml) throws UnreadableException {
        if (isHidden(xml)) {
            remarks.count(NoticeKind.HIDDEN_TEXT, 1);
        } else {
            inline(xml);
        }
        return text.toString();
    }

    void addAside(Sink sink) throws UnreadableException {
        for (Aside aside : asides) {
            sink.paragraph(aside.text(), aside.role(), 0);
        }
    }

    private void inline(XmlCursor xml) throws UnreadableException {
        int parent = xml.depth();
        while (xml.nextNode(parent)) {
            if (xml.isText()) {
                // White space of the file is one space; more has an element of its own.
                text.append(xml.piece().replaceAll("[ \\t\\r\\n]+", " "));
            } else {
                element(xml);
            }
        }
    }

    private void element(XmlCursor xml) throws UnreadableException {
        switch (xml.name()) {
            case "text:s" -> text.append(" ".repeat(Math.min(LONGEST_SPACE, Math.max(1, xml.number("text:c", 1)))));
            case "text:tab" -> text.append('\t');
            case "text:line-break" -> text.append('\n');
            case "text:note" -> note(xml);
            case "draw:frame", "draw:custom-shape", "draw:g" -> readFrame(xml, asideSink());
            case "office:annotation" -> remarks.count(NoticeKind.COMMENTS, 1);
            case "text:hidden-text", "text:hidden-paragraph" -> remarks.count(NoticeKind.HIDDEN_TEXT, 1);
            case "text:ruby-text", "text:note-citation", "office:annotation-end" -> {
                // Readings above characters and numbers of notes.
            }
            default -> {
                if (isHidden(xml)) {
                    remarks.count(NoticeKind.HIDDEN_TEXT, 1);
                } else {
                    inline(xml);
                }
            }
        }
    }

    private boolean isHidden(XmlCursor xml) {
        String style = xml.attribute("text:style-name");
        return style != null && hiddenStyles.contains(style);
    }

    private void note(XmlCursor xml) throws UnreadableException {
        int note = xml.depth();
        while (xml.nextChild(note)) {
            if (xml.name().equals("text:note-body")) {
                content.read(xml, asideSink(), Role.NOTE);
            }
        }
    }

    /** Reads the box within a frame or shape; pictures are noted. */
    void readFrame(XmlCursor xml, Sink sink) throws UnreadableException {
        int frame = xml.depth();
        while (xml.nextChild(frame)) {
            switch (xml.name()) {
                case "draw:text-box" -> content.read(xml, sink, Role.TEXT_BOX);
                case "text:p" -> {
                    String boxed = new ParagraphReader(content, hiddenStyles, remarks).read(xml);
                    sink.paragraph(boxed, Role.TEXT_BOX, 0);
                }
                case "draw:image" -> remarks.picture();
                case "draw:object", "draw:object-ole", "draw:plugin" -> remarks.count(NoticeKind.EMBEDDED_OBJECTS, 1);
                default -> readFrame(xml, sink);
            }
        }
    }

    private Sink asideSink() {
        return new Sink() {
            @Override
            public void paragraph(String aside, Role role, int level) {
                asides.add(new Aside(aside, role));
            }

            @Override
            public void table(List<List<CellText>> rows) {
                rows.forEach(row -> asides.add(new Aside(
                        String.join("\t", row.stream().map(CellText::text).toList()), Role.TEXT_BOX)));
            }
        };
    }
}

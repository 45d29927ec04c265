package io.duban.plugins.docx;

import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.Remarks;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.XmlCursor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 段落读取: collects the text of one paragraph, and the text boxes and notes anchored in it. */
final class ParagraphReader {
    /** 文本框读取: reads the content of the text box that the cursor is at. */
    interface BoxReader {
        List<Story> read(XmlCursor xml) throws UnreadableException;
    }

    private final Styles styles;
    private final Remarks remarks;
    private final BoxReader boxReader;
    private final StringBuilder text = new StringBuilder();
    private final List<Story> boxes = new ArrayList<>();
    private final List<String> noteReferences = new ArrayList<>();
    /** One entry for each field that is open: whether its result has been reached. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private ParagraphProperties properties = ParagraphProperties.NONE;

    ParagraphReader(Styles styles, Remarks remarks, BoxReader boxReader) {
        this.styles = styles;
        this.remarks = remarks;
        this.boxReader = boxReader;
    }

    ParagraphProperties properties() {
        return properties;
    }

    /** With a line feed for each break set by hand. */
    String text() {
        return text.toString();
    }

    List<Story> boxes() {
        return boxes;
    }

    List<String> noteReferences() {
        return noteReferences;
    }

    /** Whether nothing of the paragraph shows, not even its number. */
    boolean isHidden() {
        Boolean own = properties.markHidden();
        return text.isEmpty() && (own == null ? styles.isHidden(properties.style()) : own);
    }

    /** Reads the {@code w:p} that the cursor is at. */
    void read(XmlCursor xml) throws UnreadableException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "w:pPr" -> properties = ParagraphProperties.read(xml);
                case "w:r", "m:r" -> readRun(xml);
                case "w:ins", "w:moveTo" -> {
                    remarks.count(NoticeKind.TRACKED_CHANGES, 1);
                    read(xml);
                }
                case "w:del", "w:moveFrom" -> remarks.count(NoticeKind.TRACKED_CHANGES, 1);
                case "mc:AlternateContent" -> readAlternatives(xml, false);
                case "w:rt", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:fldData" -> {
                    // Readings above characters, and properties that may hold a placeholder's name.
                }
                default -> read(xml);
            }
        }
    }

    private void readRun(XmlCursor xml) throws UnreadableException {
        RunProperties look = RunProperties.NONE;
        int run = xml.depth();
        while (xml.nextChild(run)) {
            if (xml.name().equals("w:rPr")) {
                look = RunProperties.read(xml);
            } else {
                readRunContent(xml, isHidden(look));
            }
        }
    }

    private boolean isHidden(RunProperties look) {
        Boolean own = look.hidden();
        if (own != null) {
            return own;
        }
        return (look.style() != null && styles.isHidden(look.style())) || styles.isHidden(properties.style());
    }

    private void readRunContent(XmlCursor xml, boolean hidden) throws UnreadableException {
        switch (xml.name()) {
            case "w:t", "m:t" -> append(xml.text(), hidden);
            case "w:tab", "w:ptab" -> append("\t", hidden);
            case "w:br", "w:cr" -> append("\n", hidden);
            case "w:noBreakHyphen" -> append("-", hidden);
            case "w:sym" -> append(Symbols.text(xml), hidden);
            case "w:fldChar" -> readFieldCharacter(Objects.requireNonNullElse(xml.attribute("w:fldCharType"), ""));
            case "w:footnoteReference", "w:endnoteReference" ->
                noteReferences.add(xml.name() + "/" + xml.attribute("w:id"));
            case "w:commentReference" -> remarks.count(NoticeKind.COMMENTS, 1);
            case "w:ruby" -> readRuby(xml);
            case "mc:AlternateContent" -> readAlternatives(xml, hidden);
            case "w:txbxContent" -> readBox(xml, hidden);
            case "w:drawing", "w:pict" -> {
                remarks.picture();
                readShapes(xml, hidden);
            }
            case "w:object" -> {
                remarks.count(NoticeKind.EMBEDDED_OBJECTS, 1);
                readShapes(xml, hidden);
            }
            default -> {
                // Instructions of fields, deleted text, marks of the layout.
            }
        }
    }

    private void readFieldCharacter(String type) {
        switch (type) {
            case "begin" -> fields.push(false);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case "end" -> fields.poll();
            default -> {
                // None that the format knows.
            }
        }
    }

    private void readRuby(XmlCursor xml) throws UnreadableException {
        int ruby = xml.depth();
        while (xml.nextChild(ruby)) {
            if (xml.name().equals("w:rubyBase")) {
                read(xml);
            }
        }
    }

    /** A choice for newer programs and a fallback for older ones say the same: the first that says anything counts. */
    private void readAlternatives(XmlCursor xml, boolean hidden) throws UnreadableException {
        int length = text.length();
        int found = boxes.size();
        int alternatives = xml.depth();
        while (xml.nextChild(alternatives)) {
            int alternative = xml.depth();
            boolean isFirst = text.length() == length && boxes.size() == found;
            while (isFirst && xml.nextChild(alternative)) {
                if (xml.name().equals("w:r")) {
                    readRun(xml);
                } else if (xml.name().startsWith("w:")) {
                    readRunContent(xml, hidden);
                } else {
                    readShapes(xml, hidden);
                }
            }
        }
    }

    /** Shapes may hold text boxes at any depth, and groups several of them. */
    private void readShapes(XmlCursor xml, boolean hidden) throws UnreadableException {
        int shape = xml.depth();
        while (xml.nextChild(shape)) {
            switch (xml.name()) {
                case "w:txbxContent" -> readBox(xml, hidden);
                case "mc:AlternateContent" -> readAlternatives(xml, hidden);
                default -> readShapes(xml, hidden);
            }
        }
    }

    private void readBox(XmlCursor xml, boolean hidden) throws UnreadableException {
        List<Story> box = boxReader.read(xml);
        if (!hidden) {
            boxes.addAll(box);
        }
    }

    private void append(@Nullable String more, boolean hidden) {
        if (more == null || fields.contains(false)) {
            return;
        }
        if (hidden) {
            remarks.count(NoticeKind.HIDDEN_TEXT, (int)
                    more.codePoints().filter(c -> c > ' ').count());
        } else {
            text.append(more);
        }
    }
}

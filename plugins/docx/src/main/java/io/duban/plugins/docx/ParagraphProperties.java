package io.duban.plugins.docx;

import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * 段落属性: what {@code w:pPr} says of one paragraph; null for what it leaves to the style.
 *
 * @param style id of the paragraph's style
 * @param outline 0-based outline level; 9 is body text
 * @param numbering its place in a list
 * @param markDeleted whether the paragraph mark is a tracked deletion, so that the next paragraph continues this one
 * @param markHidden whether the paragraph mark is hidden
 */
record ParagraphProperties(
        @Nullable String style,
        @Nullable Integer outline,
        @Nullable ListReference numbering,
        boolean markDeleted,
        @Nullable Boolean markHidden) {

    static final ParagraphProperties NONE = new ParagraphProperties(null, null, null, false, null);

    /** Reads the {@code w:pPr} that the cursor is at. Properties before a tracked change of format are not looked at. */
    static ParagraphProperties read(XmlCursor xml) throws UnreadableException {
        String style = null;
        Integer outline = null;
        ListReference numbering = null;
        RunProperties mark = RunProperties.NONE;
        int properties = xml.depth();
        while (xml.nextChild(properties)) {
            switch (xml.name()) {
                case "w:pStyle" -> style = WordXml.value(xml);
                case "w:outlineLvl" -> outline = xml.number("w:val", 9);
                case "w:numPr" -> numbering = readNumbering(xml);
                case "w:rPr" -> mark = RunProperties.read(xml);
                default -> {
                    // Looks only.
                }
            }
        }
        return new ParagraphProperties(style, outline, numbering, mark.deleted(), mark.hidden());
    }

    private static ListReference readNumbering(XmlCursor xml) throws UnreadableException {
        String list = null;
        int level = -1;
        int properties = xml.depth();
        while (xml.nextChild(properties)) {
            if (xml.name().equals("w:numId")) {
                list = WordXml.value(xml);
            } else if (xml.name().equals("w:ilvl")) {
                level = xml.number("w:val", 0);
            }
        }
        return new ListReference(list, level, null);
    }
}

package io.duban.plugins.docx;

import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * 字符属性: what {@code w:rPr} says that concerns the text itself.
 *
 * @param style id of the character style, or null
 * @param hidden whether it is hidden, or null where the style decides
 * @param deleted whether it marks a tracked deletion (of a paragraph mark)
 */
record RunProperties(@Nullable String style, @Nullable Boolean hidden, boolean deleted) {
    static final RunProperties NONE = new RunProperties(null, null, false);

    /** Reads the {@code w:rPr} that the cursor is at. */
    static RunProperties read(XmlCursor xml) throws UnreadableException {
        String style = null;
        Boolean hidden = null;
        boolean deleted = false;
        int properties = xml.depth();
        while (xml.nextChild(properties)) {
            switch (xml.name()) {
                case "w:rStyle" -> style = WordXml.value(xml);
                case "w:vanish" -> hidden = WordXml.isOn(xml);
                case "w:del", "w:moveFrom" -> deleted = true;
                default -> {
                    // Looks only.
                }
            }
        }
        return new RunProperties(style, hidden, deleted);
    }
}

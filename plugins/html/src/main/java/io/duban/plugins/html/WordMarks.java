package io.duban.plugins.html;

import io.duban.api.document.numbering.NumberFormat;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Word 网页标记: what Word adds to a document that it saves as a web page, so that it can open it again. */
final class WordMarks {
    private static final String COMMENT = "[style*='mso-element:comment']:not([style*='comment-list'])";
    private static final String NO_TEXT = "[style*='mso-element:comment-list'], .MsoCommentReference, .msocomanchor,"
            + " .MsoFootnoteReference, .MsoEndnoteReference, [style*='mso-element:footnote-separator'],"
            + " [style*='mso-element:endnote-separator']";
    private static final String LIST_LABEL = "[style*='mso-list:Ignore']";

    private WordMarks() {}

    /** Takes comments and marks of notes away, and sets list labels as lists do; answers how many comments there were. */
    static int settle(Document page) {
        int comments = page.select(COMMENT).size();
        page.select(NO_TEXT).remove();
        Set<Element> labelled = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element label : page.select(LIST_LABEL)) {
            Element paragraph = label.closest("p, h1, h2, h3, h4, h5, h6, li");
            if (paragraph != null && labelled.add(paragraph)) {
                settle(label, paragraph);
            }
        }
        return comments;
    }

    /** Word fills the gap between label and item with spaces of a small font. */
    private static void settle(Element element, Element paragraph) {
        String label = element.text().strip();
        element.remove();
        if (label.chars().anyMatch(Character::isLetterOrDigit)) {
            String item = paragraph.text().strip();
            String labelled = NumberFormat.before(label, item);
            paragraph.prependChild(new TextNode(labelled.substring(0, labelled.length() - item.length())));
        }
    }
}

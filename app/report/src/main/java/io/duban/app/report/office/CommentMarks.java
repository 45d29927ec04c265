package io.duban.app.report.office;

import io.duban.api.document.Location;
import io.duban.app.report.Printable;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** 批注: comments and the marks in the text that they hang on. */
final class CommentMarks {
    private static final String AUTHOR = "督办 Duban";
    private static final String INITIALS = "督";

    private final Document text;
    private final Document comments;
    private final TextPieces pieces;
    private int next;

    CommentMarks(Document text, Document comments, String read) {
        this.text = text;
        this.comments = comments;
        this.pieces = new TextPieces(text, read);
        NodeList there = comments.getElementsByTagNameNS(Paragraphs.WORD, "comment");
        for (int i = 0; i < there.getLength(); i++) {
            String id = ((Element) there.item(i)).getAttributeNS(Paragraphs.WORD, "id");
            next = Math.max(next, id.matches("\\d{1,9}") ? Integer.parseInt(id) + 1 : 0);
        }
    }

    /** Adds a comment; what stands in no text element, such as an automatic number, is marked where its line begins. */
    void add(Location place, List<String> lines) {
        Optional<TextPieces.Piece> first = firstWithin(place);
        if (first.isEmpty()) {
            first = pieces.first();
        }
        if (first.isEmpty()) {
            return;
        }
        int start = Math.max(place.start(), first.get().start());
        pieces.cut(first.get(), start);
        TextPieces.Piece opening = pieces.at(start).orElse(first.get());
        TextPieces.Piece closing = lastWithin(opening, place.end());
        pieces.cut(closing, place.end());
        String id = String.valueOf(next++);
        Node firstRun = opening.text().getParentNode();
        Node lastRun = closing.text().getParentNode();
        firstRun.getParentNode().insertBefore(WordDom.element(text, "commentRangeStart", "id", id), firstRun);
        Element reference = WordDom.element(text, "r");
        reference.appendChild(WordDom.element(text, "commentReference", "id", id));
        Node after = lastRun.getNextSibling();
        lastRun.getParentNode().insertBefore(WordDom.element(text, "commentRangeEnd", "id", id), after);
        lastRun.getParentNode().insertBefore(reference, after);
        comment(id, lines);
    }

    private Optional<TextPieces.Piece> firstWithin(Location place) {
        for (int at = place.start(); at < place.end(); at++) {
            Optional<TextPieces.Piece> piece = pieces.at(at);
            if (piece.isPresent()) {
                return piece;
            }
        }
        return Optional.empty();
    }

    private TextPieces.Piece lastWithin(TextPieces.Piece opening, int end) {
        for (int at = end - 1; at > opening.start(); at--) {
            Optional<TextPieces.Piece> piece = pieces.at(at);
            if (piece.isPresent()) {
                return piece.get();
            }
        }
        return opening;
    }

    private void comment(String id, List<String> lines) {
        Element comment = WordDom.element(comments, "comment", "id", id, "author", AUTHOR, "initials", INITIALS);
        for (String line : lines) {
            Element paragraph = WordDom.element(comments, "p");
            Element run = WordDom.element(comments, "r");
            Element words = WordDom.element(comments, "t");
            words.setTextContent(Printable.of(line));
            words.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
            run.appendChild(words);
            paragraph.appendChild(run);
            comment.appendChild(paragraph);
        }
        comments.getDocumentElement().appendChild(comment);
    }
}

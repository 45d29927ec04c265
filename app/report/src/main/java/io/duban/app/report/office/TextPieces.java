package io.duban.app.report.office;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * 文字对应: which text elements of a Word document hold which characters of what was read from it. Both run in the same
 * order; each paragraph is looked for close behind the one before, so that what was read from elsewhere (numbers, notes)
 * or not at all (what is hidden or deleted) does no harm.
 */
final class TextPieces {
    private static final int FARTHEST = 2_000;

    private final NavigableMap<Integer, Piece> pieces = new TreeMap<>();

    /**
     * 文字片段.
     *
     * @param text the {@code w:t}
     * @param start offset of its first character in what was read
     */
    record Piece(Element text, int start) {
        int end() {
            return start + text.getTextContent().length();
        }
    }

    TextPieces(Document document, String read) {
        NodeList paragraphs = document.getElementsByTagNameNS(Paragraphs.WORD, "p");
        int from = 0;
        for (int i = 0; i < paragraphs.getLength(); i++) {
            List<Element> texts = texts((Element) paragraphs.item(i));
            String words = texts.stream().map(Element::getTextContent).collect(joining());
            String stripped = words.strip();
            int found = stripped.isEmpty() ? -1 : read.indexOf(stripped, from);
            if (found >= 0 && found - from <= FARTHEST) {
                int start = found - words.indexOf(stripped);
                for (Element text : texts) {
                    pieces.put(start, new Piece(text, start));
                    start += text.getTextContent().length();
                }
                from = found + stripped.length();
            }
        }
    }

    /** The piece that holds a character, or nothing where none does. */
    Optional<Piece> at(int offset) {
        Map.Entry<Integer, Piece> before = pieces.floorEntry(offset);
        return Optional.ofNullable(before).map(Map.Entry::getValue).filter(piece -> offset < piece.end());
    }

    /** The piece in front of everything. */
    Optional<Piece> first() {
        return Optional.ofNullable(pieces.firstEntry()).map(Map.Entry::getValue);
    }

    /** Cuts a piece in two, so that one begins at the offset, and the run that it stands in with it. */
    void cut(Piece piece, int offset) {
        String words = piece.text().getTextContent();
        int at = offset - piece.start();
        if (at <= 0 || at >= words.length()) {
            return;
        }
        Element run = (Element) piece.text().getParentNode();
        Element rest = (Element) run.cloneNode(false);
        for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("rPr".equals(child.getLocalName())) {
                rest.appendChild(child.cloneNode(true));
            }
        }
        Element tail = (Element) piece.text().cloneNode(false);
        tail.setTextContent(words.substring(at));
        piece.text().setTextContent(words.substring(0, at));
        for (Element text : List.of(piece.text(), tail)) {
            text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        }
        rest.appendChild(tail);
        for (Node next = piece.text().getNextSibling();
                next != null;
                next = piece.text().getNextSibling()) {
            rest.appendChild(next);
        }
        run.getParentNode().insertBefore(rest, run.getNextSibling());
        pieces.put(offset, new Piece(tail, offset));
    }

    /** The text elements of a paragraph, but for those of paragraphs within it (text boxes) and of what was deleted. */
    private static List<Element> texts(Element paragraph) {
        List<Element> texts = new ArrayList<>();
        NodeList all = paragraph.getElementsByTagNameNS(Paragraphs.WORD, "t");
        for (int i = 0; i < all.getLength(); i++) {
            Element text = (Element) all.item(i);
            if ("r".equals(text.getParentNode().getLocalName()) && owner(text) == paragraph) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static Node owner(Element text) {
        Node up = text.getParentNode();
        while (!"p".equals(up.getLocalName())) {
            up = up.getParentNode();
        }
        return up;
    }
}

package io.duban.api.document.part;

import io.duban.api.document.Limit;
import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * XML 游标: walks down one part, element by element. A caller loops over the children of the element it is at:
 *
 * <pre>{@code
 * int parent = xml.depth();
 * while (xml.nextChild(parent)) {
 *     switch (xml.name()) { … }
 * }
 * }</pre>
 *
 * <p>Whatever a caller leaves unread of a child is skipped. Elements are named by fixed prefixes, whichever the file uses.
 * Document types are refused.
 */
public final class XmlCursor {
    private final String part;
    private final XMLStreamReader reader;
    private final Map<String, String> prefixes;
    private final ReadClock clock;
    private final long maxDepth;
    private int depth;
    private boolean isText;

    /**
     * Begins a part.
     *
     * @param part its name, for messages
     * @param xml its content
     * @param prefixes what the names of elements and attributes begin with here, such as {@code w:}, by namespace
     * @param limits of which the depth is watched
     * @throws UnreadableException if it does not begin as XML does
     */
    public XmlCursor(String part, byte[] xml, Map<String, String> prefixes, ReadLimits limits, ReadClock clock)
            throws UnreadableException {
        this.part = part;
        this.clock = clock;
        this.prefixes = prefixes;
        this.maxDepth = limits.of(Limit.DEPTH);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            this.reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** Number of elements that are open, the current one included. */
    public int depth() {
        return depth;
    }

    /**
     * Moves to the next child of the element at this depth; false, and at its end, when there is none.
     *
     * @throws UnreadableException if the XML is malformed, nests too deep or takes too long
     */
    public boolean nextChild(int parent) throws UnreadableException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (depth < parent || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /**
     * Moves to the next child or piece of text of the element at this depth; false, and at its end, when there is none.
     *
     * @throws UnreadableException if the XML is malformed, nests too deep or takes too long
     */
    public boolean nextNode(int parent) throws UnreadableException {
        while (true) {
            int event = next();
            isText = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
            if ((isText && depth == parent) || (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1)) {
                return true;
            }
            if (depth < parent || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** Whether {@link #nextNode} stopped at text and not at an element. */
    public boolean isText() {
        return isText;
    }

    /** The piece of text that {@link #nextNode} stopped at. */
    public String piece() {
        return reader.getText();
    }

    /** Name of the current element with a fixed prefix, or without one where the namespace means nothing here. */
    public String name() {
        String prefix = prefix(reader.getNamespaceURI());
        return prefix.isEmpty() ? reader.getLocalName() : prefix + reader.getLocalName();
    }

    /** Value of an attribute by its name with a fixed prefix, or null. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String local = reader.getAttributeLocalName(i);
            if (name.endsWith(local) && isPrefix(prefix(reader.getAttributeNamespace(i)), name, local)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute as a number, or the other one where it is none. */
    public int number(String name, int otherwise) {
        String digits = attribute(name);
        return digits == null || digits.length() > 9 || !isNumber(digits) ? otherwise : Integer.parseInt(digits);
    }

    // Workbooks ask this for every cell: neither takes a new text or a pattern.

    private static boolean isNumber(String digits) {
        int first = digits.startsWith("-") ? 1 : 0;
        for (int i = first; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return digits.length() > first;
    }

    private static boolean isPrefix(String prefix, String name, String rest) {
        return prefix.length() + rest.length() == name.length() && name.startsWith(prefix);
    }

    /**
     * The characters of the current element and of those within it; moves to its end.
     *
     * @throws UnreadableException if the XML is malformed, nests too deep or takes too long
     */
    public String text() throws UnreadableException {
        StringBuilder text = new StringBuilder();
        int start = depth;
        while (depth >= start) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return text.toString();
    }

    private int next() throws UnreadableException {
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> open();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableException(
                            Reason.DAMAGED, part + " declares a document type, which no office program writes");
                default -> {
                    // White space, comments and instructions say nothing.
                }
            }
            return event;
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private void open() throws UnreadableException {
        depth++;
        if (depth > maxDepth) {
            throw new UnreadableException(
                    Reason.TOO_LARGE, part + " nests elements deeper than " + maxDepth + " levels");
        }
        clock.check();
    }

    private String prefix(@Nullable String namespace) {
        return namespace == null ? "" : prefixes.getOrDefault(namespace, "");
    }

    private UnreadableException malformed(XMLStreamException e) {
        String place =
                e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNumber();
        return new UnreadableException(Reason.DAMAGED, part + place + " is not well-formed XML; get the file again");
    }
}

package io.duban.plugins.docx;

import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Objects;
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
 * <p>Whatever a caller leaves unread of a child is skipped. Elements are named by fixed prefixes, whichever the file uses;
 * the strict and the transitional form of the format look alike. Document types are refused.
 */
final class XmlCursor {
    /** What the names of elements and attributes begin with here, by namespace. */
    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "w:",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:",
            "http://purl.oclc.org/ooxml/officeDocument/relationships", "r:",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m:",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m:",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps:",
            "urn:schemas-microsoft-com:vml", "v:",
            "http://schemas.openxmlformats.org/package/2006/relationships", "rel:");

    private final String part;
    private final XMLStreamReader reader;
    private final Clock clock;
    private final int maxDepth;
    private int depth;

    /** 时钟: tells when the time for the source is over. */
    interface Clock {
        void check() throws UnreadableException;
    }

    XmlCursor(String part, byte[] xml, int maxDepth, Clock clock) throws UnreadableException {
        this.part = part;
        this.clock = clock;
        this.maxDepth = maxDepth;
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
    int depth() {
        return depth;
    }

    /** Moves to the next child of the element at this depth; false, and at its end, when there is none. */
    boolean nextChild(int parent) throws UnreadableException {
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

    /** Name of the current element with a fixed prefix, or without one where the namespace means nothing here. */
    String name() {
        return prefix(reader.getNamespaceURI()) + reader.getLocalName();
    }

    /** Value of an attribute by its name with a fixed prefix, or null. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String local = reader.getAttributeLocalName(i);
            if (name.endsWith(local) && name.equals(prefix(reader.getAttributeNamespace(i)) + local)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute {@code w:val}, or an empty string. */
    String value() {
        return Objects.requireNonNullElse(attribute("w:val"), "");
    }

    /** An attribute as a number, or the other one where it is none. */
    int number(String name, int otherwise) {
        String digits = attribute(name);
        if (digits == null || digits.isEmpty() || digits.length() > 9 || !digits.matches("-?[0-9]+")) {
            return otherwise;
        }
        return Integer.parseInt(digits);
    }

    /** Whether the current element switches something on: present and not {@code 0}, {@code false} or {@code off}. */
    boolean isOn() {
        return switch (value()) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    /** The characters of the current element and of those within it; moves to its end. */
    String text() throws UnreadableException {
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
                            Reason.DAMAGED, part + " declares a document type, which no word processor writes");
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

    private static String prefix(@Nullable String namespace) {
        return namespace == null ? "" : PREFIXES.getOrDefault(namespace, "");
    }

    private UnreadableException malformed(XMLStreamException e) {
        String place =
                e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNumber();
        return new UnreadableException(Reason.DAMAGED, part + place + " is not well-formed XML; get the file again");
    }
}

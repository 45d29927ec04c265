package io.duban.plugins.docx;

import io.duban.api.document.part.XmlCursor;
import java.util.Map;
import java.util.Objects;

/** Word 标记: how names and values are written in the parts of a Word package. */
final class WordXml {
    /** The strict and the transitional form of the format look alike under these. */
    static final Map<String, String> PREFIXES = Map.of(
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

    /** The same for the part that tells of the file itself. */
    static final Map<String, String> PROPERTY_PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp:",
            "http://purl.org/dc/elements/1.1/", "dc:",
            "http://purl.org/dc/terms/", "dcterms:");

    private WordXml() {}

    /** The attribute {@code w:val}, or an empty string. */
    static String value(XmlCursor xml) {
        return Objects.requireNonNullElse(xml.attribute("w:val"), "");
    }

    /** Whether the current element switches something on: present and not {@code 0}, {@code false} or {@code off}. */
    static boolean isOn(XmlCursor xml) {
        return switch (value(xml)) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }
}

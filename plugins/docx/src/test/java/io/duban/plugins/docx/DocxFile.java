package io.duban.plugins.docx;

import io.duban.plugins.testkit.SamplePackage;
import java.util.LinkedHashMap;
import java.util.Map;

/** A docx made in a test: parts as texts, with the package's own parts added. */
final class DocxFile {
    private static final String NAMESPACES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:v='urn:schemas-microsoft-com:vml'";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();

    private DocxFile() {}

    /** With this content of {@code w:body}. */
    static DocxFile of(String body) {
        DocxFile file = new DocxFile();
        file.parts.put(
                "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        file.parts.put(
                "_rels/.rels",
                relationships(relationship("officeDocument", "word/document.xml")
                        + relationship("metadata/core-properties", "docProps/core.xml")));
        file.parts.put(
                "word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        return file;
    }

    /** Adds a part related to the document, such as {@code numbering}, with this content of its root element. */
    DocxFile with(String type, String root, String content) {
        String name = type + relationships.length() + ".xml";
        parts.put("word/" + name, "<w:" + root + " " + NAMESPACES + ">" + content + "</w:" + root + ">");
        relationships.append(relationship(type, name));
        return this;
    }

    /** Adds a part that nothing refers to. */
    DocxFile withPart(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        parts.put("word/_rels/document.xml.rels", relationships(relationships.toString()));
        return SamplePackage.of(parts);
    }

    /** A paragraph of one run. */
    static String p(String text) {
        return p("", text);
    }

    /** A paragraph of one run with paragraph properties. */
    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    /** A run. */
    static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    /** Properties of a paragraph in a list. */
    static String item(int list, int level) {
        return "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>";
    }

    /** A level of a list that starts at 1. */
    static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    private static String relationship(String type, String target) {
        return "<Relationship Id='" + type + target.length()
                + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "' Target='"
                + target + "'/>";
    }

    private static String relationships(String content) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + content
                + "</Relationships>";
    }
}

package io.duban.app.report.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.api.report.Finding;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.app.report.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * 批注稿: a copy of a Word document as it was handed in, with a comment at the place of every finding. All other parts are
 * copied as they are.
 */
public final class CommentedCopy {
    private static final String DOCUMENT = "word/document.xml";
    private static final String COMMENTS = "word/comments.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final long LARGEST = 256L << 20;

    private CommentedCopy() {}

    /**
     * The copy, or nothing where the file is not laid out as Word does it.
     *
     * @param original bytes of the file that the source report is about
     * @param source with its transcript
     * @throws IOException if the file cannot be read
     */
    public static Optional<byte[]> of(byte[] original, SourceReport source, Report report) throws IOException {
        Map<String, byte[]> parts = parts(original);
        byte[] document = parts.get(DOCUMENT);
        byte[] relations = parts.get(RELATIONS);
        byte[] types = parts.get(TYPES);
        if (document == null || relations == null || types == null || source.transcript() == null) {
            return Optional.empty();
        }
        boolean commented = parts.containsKey(COMMENTS);
        byte[] empty = ("<w:comments xmlns:w=\"" + Paragraphs.WORD + "\"/>").getBytes(UTF_8);
        Document text = WordDom.parse(document);
        Document comments = WordDom.parse(parts.getOrDefault(COMMENTS, empty));
        CommentMarks marks =
                new CommentMarks(text, comments, source.transcript().document().text());
        FindingWords words = new FindingWords(report.rules(), Messages.in(report.language()));
        for (RecordReport record : source.records()) {
            for (Finding finding : record.findings()) {
                if (finding.open()) {
                    List<String> lines = new ArrayList<>();
                    lines.add(words.heading(finding));
                    lines.addAll(words.lines(finding));
                    marks.add(finding.evidence().location(), lines);
                }
            }
        }
        parts.put(DOCUMENT, WordDom.bytes(text));
        parts.put(COMMENTS, WordDom.bytes(comments));
        if (!commented) {
            parts.put(RELATIONS, related(relations));
            parts.put(TYPES, typed(types));
        }
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(copy)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipParts.put(zip, part.getKey(), part.getValue());
            }
        }
        return Optional.of(copy.toByteArray());
    }

    private static byte[] related(byte[] relations) throws IOException {
        Document document = WordDom.parse(relations);
        Element relation =
                document.createElementNS(document.getDocumentElement().getNamespaceURI(), "Relationship");
        relation.setAttribute("Id", "rIdDubanComments");
        relation.setAttribute("Type", OfficePackage.RELATIONSHIPS + "/comments");
        relation.setAttribute("Target", "comments.xml");
        document.getDocumentElement().appendChild(relation);
        return WordDom.bytes(document);
    }

    private static byte[] typed(byte[] types) throws IOException {
        Document document = WordDom.parse(types);
        Element type = document.createElementNS(document.getDocumentElement().getNamespaceURI(), "Override");
        type.setAttribute("PartName", "/" + COMMENTS);
        type.setAttribute("ContentType", COMMENTS_TYPE);
        document.getDocumentElement().appendChild(type);
        return WordDom.bytes(document);
    }

    /** The parts in their order; a reader has found the file sound before, so that a bound on its size is enough. */
    private static Map<String, byte[]> parts(byte[] original) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(original))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                left -= content.length;
                if (left < 0) {
                    throw new IOException("more than " + LARGEST + " bytes unpacked");
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), content);
                }
            }
        }
        return parts;
    }
}

package io.duban.plugins.docx;

import io.duban.api.document.Block.Role;
import io.duban.api.document.Document;
import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.FileProperties;
import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.Remarks;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.XmlCursor;
import io.duban.api.document.part.ZipPackage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Word 文档包: finds the parts of one document, reads them in order and puts the document together. */
final class WordPackage {
    private static final String USUAL_MAIN_PART = "word/document.xml";

    private final ZipPackage zip;
    private final ReadLimits limits;
    private final ReadClock clock;
    private final Remarks remarks = new Remarks();

    WordPackage(ZipPackage zip, ReadLimits limits, ReadClock clock) {
        this.zip = zip;
        this.limits = limits;
        this.clock = clock;
    }

    Readable read(String format) throws UnreadableException {
        String main = mainPart();
        Relationships related = relationships(main);
        Optional<XmlCursor> styleSheet = open(related.first("styles"));
        Styles styles = styleSheet.isPresent() ? Styles.read(styleSheet.get()) : new Styles();
        Optional<XmlCursor> lists = open(related.first("numbering"));
        Numbering numbering = lists.isPresent() ? Numbering.read(lists.get()) : new Numbering();

        Map<String, List<Story>> notes = new HashMap<>();
        readNotes(related.first("footnotes"), "w:footnote", styles, numbering, notes);
        readNotes(related.first("endnotes"), "w:endnote", styles, numbering, notes);

        DocumentBuilder builder = new DocumentBuilder(format, limits);
        XmlCursor body = open(Optional.of(main))
                .orElseThrow(() -> new UnreadableException(Reason.DAMAGED, main + " is missing; get the file again"));
        StoryReader stories = new StoryReader(styles, new ListCounter(numbering), notes, remarks);
        while (body.nextChild(0)) {
            while (body.nextChild(1)) {
                if (body.name().equals("w:body")) {
                    Composition.compose(stories.read(body, Role.BODY), builder);
                }
            }
        }
        boolean hasText = !builder.isEmpty();
        composeFurniture(related, styles, numbering, builder);
        countEmbedded();
        builder.revisions(remarks.revisions()).properties(properties());
        return finish(builder.build(), hasText);
    }

    private Readable finish(Document document, boolean hasText) throws UnreadableException {
        if (!hasText) {
            throw remarks.nothing();
        }
        return new Readable(document, remarks.notices());
    }

    /** A document is no worse for properties that are not whole. */
    private FileProperties properties() {
        try {
            Optional<String> part = relationshipsIn("_rels/.rels", "").first("core-properties");
            Optional<XmlCursor> xml = open(part, WordXml.PROPERTY_PREFIXES);
            return xml.isPresent() ? CoreProperties.read(xml.get()) : FileProperties.NONE;
        } catch (UnreadableException e) {
            return FileProperties.NONE;
        }
    }

    private String mainPart() throws UnreadableException {
        return relationshipsIn("_rels/.rels", "").first("officeDocument").orElse(USUAL_MAIN_PART);
    }

    private Relationships relationships(String part) throws UnreadableException {
        return relationshipsIn(Relationships.of(part), part.substring(0, part.lastIndexOf('/') + 1));
    }

    private Relationships relationshipsIn(String rels, String base) throws UnreadableException {
        Optional<XmlCursor> xml = open(Optional.of(rels));
        return xml.isPresent() ? Relationships.read(xml.get(), base) : new Relationships();
    }

    /** Notes of separators and continuations have a type and no words. */
    private void readNotes(
            Optional<String> part, String element, Styles styles, Numbering numbering, Map<String, List<Story>> notes)
            throws UnreadableException {
        Optional<XmlCursor> opened = open(part);
        if (opened.isEmpty()) {
            return;
        }
        XmlCursor xml = opened.get();
        StoryReader reader = new StoryReader(styles, new ListCounter(numbering), Map.of(), remarks);
        while (xml.nextChild(0)) {
            while (xml.nextChild(1)) {
                String type = Objects.requireNonNullElse(xml.attribute("w:type"), "normal");
                if (xml.name().equals(element) && type.equals("normal")) {
                    notes.put(element + "Reference/" + xml.attribute("w:id"), reader.read(xml, Role.NOTE));
                }
            }
        }
    }

    /** Headers and footers of all sections, each text once, since sections usually repeat them. */
    private void composeFurniture(Relationships related, Styles styles, Numbering numbering, DocumentBuilder builder)
            throws UnreadableException {
        Map<String, Story> seen = new LinkedHashMap<>();
        for (String type : List.of("header", "footer")) {
            for (String part : related.all(type)) {
                Optional<XmlCursor> opened = open(Optional.of(part));
                if (opened.isPresent() && opened.get().nextChild(0)) {
                    new StoryReader(styles, new ListCounter(numbering), Map.of(), remarks)
                            .read(opened.get(), Role.FURNITURE)
                            .forEach(story -> seen.putIfAbsent(Composition.flat(List.of(story)), story));
                }
            }
        }
        Composition.compose(List.copyOf(seen.values()), builder);
    }

    private void countEmbedded() {
        long count = zip.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.endsWith("vbaproject.bin") || name.contains("/embeddings/"))
                .count();
        remarks.count(NoticeKind.EMBEDDED_OBJECTS, (int) count);
    }

    private Optional<XmlCursor> open(Optional<String> part) throws UnreadableException {
        return open(part, WordXml.PREFIXES);
    }

    private Optional<XmlCursor> open(Optional<String> part, Map<String, String> prefixes) throws UnreadableException {
        if (part.isEmpty()) {
            return Optional.empty();
        }
        byte[] xml = zip.part(part.get());
        return xml == null ? Optional.empty() : Optional.of(new XmlCursor(part.get(), xml, prefixes, limits, clock));
    }
}

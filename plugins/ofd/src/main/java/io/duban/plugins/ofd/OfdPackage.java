package io.duban.plugins.ofd;

import static java.util.stream.Collectors.joining;

import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.FileProperties;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Notice;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.page.Glyph;
import io.duban.api.document.page.Page;
import io.duban.api.document.page.PageText;
import io.duban.api.document.part.XmlCursor;
import io.duban.api.document.part.ZipPackage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** OFD 文档包: follows the parts from the root to the pages and puts the document together. */
final class OfdPackage {
    static final String ROOT = "OFD.xml";
    private static final List<Float> A4 = List.of(0f, 0f, 210f, 297f);

    private final Parts parts;
    private final List<Page> pages = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    private final Map<String, String> templates = new HashMap<>();
    private List<Float> usualBox = A4;
    private String author = "";
    private @Nullable LocalDate created;
    private @Nullable LocalDate modified;
    private long characters;

    OfdPackage(ZipPackage zip, ReadLimits limits, ReadClock clock) {
        this.parts = new Parts(zip, limits, clock);
    }

    Readable read(String format) throws UnreadableException {
        if (parts.zip().names().stream().anyMatch(name -> name.endsWith("Encryptions.xml"))) {
            throw new UnreadableException(Reason.ENCRYPTED, "needs a key; save a copy without encryption");
        }
        readRoot(parts.open(ROOT));
        DocumentBuilder builder = new DocumentBuilder(format, parts.limits());
        PageText.compose(pages, builder);
        if (builder.isEmpty()) {
            throw pictures.isEmpty()
                    ? new UnreadableException(Reason.EMPTY, "no text")
                    : new UnreadableException(Reason.IMAGE_ONLY, "pictures and no text; hand in the text itself");
        }
        builder.properties(new FileProperties(author, "", created, modified));
        return new Readable(builder.build(), notices());
    }

    private void readRoot(XmlCursor xml) throws UnreadableException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "DocRoot" -> readDocument(Parts.resolve(ROOT, xml.text()));
                case "Author" -> author = xml.text();
                case "CreationDate" -> created = FileProperties.day(xml.text());
                case "ModDate" -> modified = FileProperties.day(xml.text());
                default -> readRoot(xml);
            }
        }
    }

    private void readDocument(String part) throws UnreadableException {
        templates.clear();
        usualBox = A4;
        XmlCursor xml = parts.open(part);
        while (xml.nextChild(0)) {
            readDocument(part, xml);
        }
    }

    private void readDocument(String part, XmlCursor xml) throws UnreadableException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            String location = xml.attribute("BaseLoc");
            switch (xml.name()) {
                case "PhysicalBox" -> usualBox = Numbers.list(xml.text(), 4);
                case "TemplatePage" ->
                    templates.put(String.valueOf(xml.attribute("ID")), Parts.resolve(part, String.valueOf(location)));
                case "Page" -> readPage(Parts.resolve(part, String.valueOf(location)));
                case "CommonData", "PageArea", "Pages" -> readDocument(part, xml);
                default -> {
                    // Resources, bookmarks, permissions.
                }
            }
        }
    }

    private void readPage(String part) throws UnreadableException {
        long allowed = parts.limits().of(Limit.PAGES);
        if (pages.size() >= allowed) {
            throw new UnreadableException(Reason.TOO_LARGE, "more than " + allowed + " pages; split the file");
        }
        List<Float> box = usualBox;
        PageContent content = new PageContent();
        XmlCursor xml = parts.open(part);
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            switch (xml.name()) {
                case "Area" -> box = readBox(xml, box);
                case "Template" -> readTemplate(templates.get(String.valueOf(xml.attribute("TemplateID"))), content);
                case "Content" -> content.read(xml);
                default -> {
                    // Actions, resources.
                }
            }
        }
        add(content, box);
    }

    private List<Float> readBox(XmlCursor xml, List<Float> otherwise) throws UnreadableException {
        List<Float> box = otherwise;
        int area = xml.depth();
        while (xml.nextChild(area)) {
            if (xml.name().equals("PhysicalBox")) {
                box = Numbers.list(xml.text(), 4);
            }
        }
        return box;
    }

    private void readTemplate(@Nullable String part, PageContent content) throws UnreadableException {
        if (part == null) {
            return;
        }
        XmlCursor xml = parts.open(part);
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            if (xml.name().equals("Content")) {
                content.read(xml);
            }
        }
    }

    private void add(PageContent content, List<Float> box) throws UnreadableException {
        List<Glyph> glyphs = content.glyphs();
        characters += glyphs.size();
        long allowed = parts.limits().of(Limit.CHARACTERS);
        if (characters > allowed) {
            throw new UnreadableException(
                    Reason.TOO_LARGE, "more than " + allowed + " characters of text; split the file");
        }
        if (glyphs.isEmpty() && content.hasPictures()) {
            pictures.add(pages.size() + 1);
        }
        pages.add(new Page(pages.size() + 1, box.get(2) * PageContent.POINTS, box.get(3) * PageContent.POINTS, glyphs));
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        long attached = parts.zip().names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.contains("/attachs/") || name.contains("/attachments/"))
                .count();
        if (attached > 0) {
            notices.add(new Notice(NoticeKind.EMBEDDED_OBJECTS, attached + " attached files, not opened"));
        }
        if (!pictures.isEmpty()) {
            notices.add(new Notice(
                    NoticeKind.UNREAD_PARTS,
                    "pages " + pictures.stream().map(String::valueOf).collect(joining(", ")) + ": pictures"));
        }
        return notices;
    }
}

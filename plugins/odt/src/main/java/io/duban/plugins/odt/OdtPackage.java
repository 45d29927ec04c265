package io.duban.plugins.odt;

import io.duban.api.document.Block.Role;
import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.DocumentBuilder.CellText;
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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** 开放文档包: reads styles, content and running headers of one document and puts it together. */
final class OdtPackage {
    static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String META = "meta.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Map<String, String> PREFIXES = Map.of(
            "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office:",
            "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text:",
            "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table:",
            "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw:",
            "urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style:",
            "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:",
            "urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta:",
            "http://purl.org/dc/elements/1.1/", "dc:",
            "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext:");

    private final ZipPackage zip;
    private final ReadLimits limits;
    private final ReadClock clock;
    private final Remarks remarks = new Remarks();
    private final ListStyles listStyles = new ListStyles();
    private final Set<String> hiddenStyles = new HashSet<>();
    private final Set<String> furniture = new LinkedHashSet<>();

    OdtPackage(ZipPackage zip, ReadLimits limits, ReadClock clock) {
        this.zip = zip;
        this.limits = limits;
        this.clock = clock;
    }

    Readable read(String format) throws UnreadableException {
        if (zip.names().contains(MANIFEST) && isEncrypted(open(MANIFEST))) {
            throw new UnreadableException(Reason.ENCRYPTED, "needs a password; save a copy without one");
        }
        DocumentBuilder builder = new DocumentBuilder(format, limits);
        if (zip.names().contains(STYLES)) {
            readRoot(open(STYLES), builder);
        }
        readRoot(open(CONTENT), builder);
        if (builder.isEmpty()) {
            throw remarks.nothing();
        }
        for (String text : furniture) {
            builder.paragraph(text, Role.FURNITURE, 0);
        }
        if (zip.names().stream().anyMatch(name -> name.startsWith("Basic/") && name.endsWith(".xml"))) {
            remarks.count(NoticeKind.EMBEDDED_OBJECTS, 1);
        }
        builder.revisions(remarks.revisions()).properties(properties());
        return new Readable(builder.build(), remarks.notices());
    }

    /** A document is no worse for properties that are not whole. */
    private FileProperties properties() {
        try {
            return zip.names().contains(META) ? MetaProperties.read(open(META)) : FileProperties.NONE;
        } catch (UnreadableException e) {
            return FileProperties.NONE;
        }
    }

    private XmlCursor open(String name) throws UnreadableException {
        byte[] xml = Objects.requireNonNull(zip.part(name));
        return new XmlCursor(name, xml, PREFIXES, limits, clock);
    }

    private static boolean isEncrypted(XmlCursor xml) throws UnreadableException {
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            while (xml.nextChild(2)) {
                if (xml.name().equals("manifest:encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void readRoot(XmlCursor xml, DocumentBuilder builder) throws UnreadableException {
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            switch (xml.name()) {
                case "office:styles", "office:automatic-styles" -> readStyles(xml);
                case "office:master-styles" -> readMasters(xml);
                case "office:body" -> reader().read(xml, Sink.into(builder), Role.BODY);
                default -> {
                    // Fonts, scripts.
                }
            }
        }
    }

    private ContentReader reader() {
        return new ContentReader(new ListCounter(listStyles), hiddenStyles, remarks);
    }

    private void readStyles(XmlCursor xml) throws UnreadableException {
        int styles = xml.depth();
        while (xml.nextChild(styles)) {
            String name = String.valueOf(xml.attribute("style:name"));
            switch (xml.name()) {
                case "text:list-style" -> listStyles.read(name, xml);
                case "text:outline-style" -> listStyles.read(ListStyles.OUTLINE, xml);
                case "style:style" -> {
                    int style = xml.depth();
                    while (xml.nextChild(style)) {
                        if ("none".equals(xml.attribute("text:display"))) {
                            hiddenStyles.add(name);
                        }
                    }
                }
                default -> {
                    // Looks of pages and tables.
                }
            }
        }
    }

    private void readMasters(XmlCursor xml) throws UnreadableException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().startsWith("style:header") || xml.name().startsWith("style:footer")) {
                reader().read(xml, furnitureSink(), Role.FURNITURE);
            } else {
                readMasters(xml);
            }
        }
    }

    private Sink furnitureSink() {
        return new Sink() {
            @Override
            public void paragraph(String text, Role role, int level) {
                furniture.add(text.strip());
            }

            @Override
            public void table(List<List<CellText>> rows) {
                rows.forEach(
                        row -> row.forEach(cell -> furniture.add(cell.text().strip())));
            }
        };
    }
}

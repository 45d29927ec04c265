package io.duban.plugins.sheet;

import io.duban.api.document.Limit;
import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.XmlCursor;
import io.duban.api.document.part.ZipPackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** xlsx 文档包: reads shared strings, formats and the sheets in the order of the workbook. */
final class XlsxPackage {
    static final String WORKBOOK = "xl/workbook.xml";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final Map<String, String> PREFIXES = Map.of(
            MAIN,
            "",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
            "",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "r:",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
            "r:",
            "http://schemas.openxmlformats.org/package/2006/relationships",
            "");

    private final ZipPackage zip;
    private final ReadLimits limits;
    private final ReadClock clock;
    private final Workbook workbook = new Workbook();

    XlsxPackage(ZipPackage zip, ReadLimits limits, ReadClock clock) {
        this.zip = zip;
        this.limits = limits;
        this.clock = clock;
    }

    Readable read(String format) throws UnreadableException {
        Map<String, String> targets = readTargets();
        List<String> strings = readStrings();
        CellStyles styles =
                zip.names().contains("xl/styles.xml") ? CellStyles.read(open("xl/styles.xml")) : new CellStyles();
        SheetReader reader = new SheetReader(strings, styles, limits);
        XmlCursor xml = open(WORKBOOK);
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            if (xml.name().equals("workbookPr")) {
                styles.since1904("1".equals(xml.attribute("date1904")) || "true".equals(xml.attribute("date1904")));
            } else if (xml.name().equals("sheets")) {
                while (xml.nextChild(2)) {
                    readSheet(xml, targets, reader);
                }
            }
        }
        noteWhatIsNotRead();
        return workbook.finish(format, limits);
    }

    private void readSheet(XmlCursor xml, Map<String, String> targets, SheetReader reader) throws UnreadableException {
        String part = targets.getOrDefault(String.valueOf(xml.attribute("r:id")), "");
        boolean isHidden =
                String.valueOf(xml.attribute("state")).toLowerCase(Locale.ROOT).contains("hidden");
        // Sheets of charts and macros have no cells.
        if (part.contains("worksheets/")) {
            workbook.add(reader.read(String.valueOf(xml.attribute("name")), open(part)), isHidden);
        }
    }

    private Map<String, String> readTargets() throws UnreadableException {
        Map<String, String> targets = new HashMap<>();
        XmlCursor xml = open("xl/_rels/workbook.xml.rels");
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            String target = String.valueOf(xml.attribute("Target"));
            targets.put(
                    String.valueOf(xml.attribute("Id")), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
        return targets;
    }

    private List<String> readStrings() throws UnreadableException {
        List<String> strings = new ArrayList<>();
        if (!zip.names().contains("xl/sharedStrings.xml")) {
            return strings;
        }
        XmlCursor xml = open("xl/sharedStrings.xml");
        long characters = 0;
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            String text = SheetReader.richText(xml);
            characters += text.length();
            if (characters > limits.of(Limit.CHARACTERS)) {
                throw new UnreadableException(
                        Reason.TOO_LARGE,
                        "more than " + limits.of(Limit.CHARACTERS) + " characters of text; split the file");
            }
            strings.add(text);
        }
        return strings;
    }

    private void noteWhatIsNotRead() {
        for (String name : zip.names()) {
            if (name.startsWith("xl/comments") || name.startsWith("xl/threadedComments")) {
                workbook.note(NoticeKind.COMMENTS, 1);
            } else if (name.endsWith("vbaProject.bin") || name.contains("/embeddings/")) {
                workbook.note(NoticeKind.EMBEDDED_OBJECTS, 1);
            }
        }
    }

    private XmlCursor open(String name) throws UnreadableException {
        byte[] xml = zip.part(name);
        if (xml == null) {
            throw new UnreadableException(Reason.DAMAGED, name + " is missing; get the file again");
        }
        return new XmlCursor(name, xml, PREFIXES, limits, clock);
    }
}

package io.duban.engine.rule.table;

import io.duban.engine.rule.source.RuleBytes;
import io.duban.engine.rule.source.RuleSetException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first sheet of an xlsx workbook: texts and numbers as they were typed. Formulas are refused, since what they
 * showed when the file was saved is not what a reader of the rules sees in them.
 */
final class XlsxRows {
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final int MAX_PART = 16 << 20;
    private static final int MAX_PARTS = 1_000;
    private static final int MAX_ROWS = 5_000;
    private static final int MAX_COLUMNS = 100;

    private final RuleBytes file;
    private final List<String> strings = new ArrayList<>();

    private XlsxRows(RuleBytes file) {
        this.file = file;
    }

    static List<Row> of(RuleBytes file) {
        return new XlsxRows(file).read();
    }

    private List<Row> read() {
        try {
            Map<String, byte[]> parts = parts();
            String sheet = parts.keySet().stream()
                    .filter(name -> name.startsWith(SHEETS))
                    .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                    .orElseThrow(this::damaged);
            if (parts.containsKey(STRINGS)) {
                readStrings(reader(parts, STRINGS));
            }
            return readSheet(reader(parts, sheet));
        } catch (IOException | XMLStreamException | IndexOutOfBoundsException | NumberFormatException e) {
            throw damaged();
        }
    }

    /** The parts that hold cells. */
    private Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean sheet =
                        entry.getName().startsWith(SHEETS) && entry.getName().endsWith(".xml");
                if (++count > MAX_PARTS) {
                    throw damaged();
                }
                if (sheet || entry.getName().equals(STRINGS)) {
                    byte[] bytes = zip.readNBytes(MAX_PART + 1);
                    if (bytes.length > MAX_PART) {
                        throw file.error("工作簿太大", "the workbook is too large");
                    }
                    parts.put(entry.getName(), bytes);
                }
            }
        }
        return parts;
    }

    private void readStrings(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("rPh")) {
                skip(xml); // How Japanese spreadsheets tell the pronunciation.
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                strings.add(text.toString());
                text.setLength(0);
            }
        }
    }

    private List<Row> readSheet(XMLStreamReader xml) throws XMLStreamException {
        List<Row> rows = new ArrayList<>();
        TreeMap<Integer, String> cells = new TreeMap<>();
        int number = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                String given = xml.getAttributeValue(null, "r");
                number = given == null ? number + 1 : Integer.parseInt(given);
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                int column = column(xml.getAttributeValue(null, "r"), cells);
                cells.put(column, cell(xml, number));
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                rows.add(row(number, cells));
                cells.clear();
                if (rows.size() > MAX_ROWS) {
                    throw file.error("超过 5000 行", "there are more than 5,000 rows");
                }
            }
        }
        return rows;
    }

    private String cell(XMLStreamReader xml, int row) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        StringBuilder text = new StringBuilder();
        for (int event = xml.next();
                event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c");
                event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "f" ->
                    throw new RuleSetException(
                            List.of(file.at(row, "不能用公式，请粘贴为数值", "formulas have no place here; paste their values")));
                case "v", "t" -> text.append(xml.getElementText());
                default -> {}
            }
        }
        return "s".equals(type) ? strings.get(Integer.parseInt(text.toString())) : text.toString();
    }

    private static Row row(int number, SortedMap<Integer, String> cells) {
        List<String> all = new ArrayList<>();
        for (int i = 0; !cells.isEmpty() && i <= cells.lastKey(); i++) {
            all.add(cells.getOrDefault(i, ""));
        }
        return new Row(number, all);
    }

    /** {@code C7} stands in the third column, at 2; where no place is given it is the next one. */
    private static int column(@Nullable String place, SortedMap<Integer, String> cells) {
        int column = 0;
        for (int i = 0; place != null && i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + place.charAt(i) - 'A' + 1;
        }
        int at = place == null ? (cells.isEmpty() ? 0 : cells.lastKey() + 1) : column - 1;
        if (at < 0 || at >= MAX_COLUMNS) {
            throw new IndexOutOfBoundsException(at);
        }
        return at;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static XMLStreamReader reader(Map<String, byte[]> parts, String name) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(parts.getOrDefault(name, new byte[0])));
    }

    private RuleSetException damaged() {
        return file.error("不是完好的 xlsx 工作簿", "this is no intact xlsx workbook");
    }
}

package io.duban.app.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.jsoup.Jsoup;

/** 直读: what it costs to get at the same characters without understanding them: the floor for a reader. */
final class PlainRead {
    private PlainRead() {}

    /** Number of characters found in a file of that extension. */
    static int of(String extension, byte[] bytes) throws IOException {
        return switch (extension) {
            case "docx", "odt", "ofd", "xlsx" -> unzipped(bytes);
            case "pdf" -> pdf(bytes);
            case "doc" -> doc(bytes);
            case "xls" -> xls(bytes);
            case "html" -> Jsoup.parse(decoded(bytes)).text().length();
            default -> decoded(bytes).length();
        };
    }

    private static String decoded(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Every part unpacked, every XML part gone through once. */
    private static int unzipped(byte[] bytes) throws IOException {
        int characters = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                if (entry.getName().endsWith(".xml")) {
                    characters += characters(part);
                }
            }
        }
        return characters;
    }

    private static int characters(byte[] xml) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        StringBuilder text = new StringBuilder();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.CHARACTERS) {
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return text.toString().length();
    }

    private static int pdf(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).length();
        }
    }

    private static int xls(byte[] bytes) throws IOException {
        try (ExcelExtractor sheets = new ExcelExtractor(new HSSFWorkbook(new ByteArrayInputStream(bytes)))) {
            return sheets.getText().length();
        }
    }

    private static int doc(byte[] bytes) throws IOException {
        try (WordExtractor word = new WordExtractor(new ByteArrayInputStream(bytes))) {
            return word.getText().length();
        }
    }
}

package io.duban.app.benchmarks.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 生成批次: {@code GenerateBatch FOLDER COUNT FORMAT…}: a folder for each of forty units, the formats by turns. */
public final class GenerateBatch {
    private static final int UNITS = 40;
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private GenerateBatch() {}

    /** Writes the batch. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        write(folder, count, List.of(arguments).subList(2, arguments.length));
    }

    /** The same without a command line. */
    public static void write(Path folder, int count, List<String> formats) throws IOException {
        for (int number = 0; number < count; number++) {
            String unit = InventedMinutes.unit(number % UNITS);
            String format = formats.get(number / UNITS % formats.size());
            Path file =
                    Files.createDirectories(folder.resolve(unit)).resolve(String.format("纪要%06d.%s", number, format));
            List<String> paragraphs = InventedMinutes.paragraphs(number, unit);
            if (format.equals("docx")) {
                try (OutputStream out = Files.newOutputStream(file)) {
                    docx(paragraphs, out);
                }
            } else {
                Files.write(file, paragraphs, UTF_8);
            }
        }
    }

    private static void docx(List<String> paragraphs, OutputStream out) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        part(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType="
                        + "\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName="
                        + "\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "wordprocessingml.document.main+xml\"/></Types>");
        part(
                zip,
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type="
                        + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                        + "Target=\"word/document.xml\"/></Relationships>");
        part(
                zip,
                "word/document.xml",
                "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
        zip.finish();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content).getBytes(UTF_8));
        zip.closeEntry();
    }
}

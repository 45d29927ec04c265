package io.duban.plugins.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 测试用 ODT: a package around content and styles that a test writes. */
final class OdtFile {
    private static final String NAMESPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"";

    private OdtFile() {}

    static byte[] of(String body) {
        return of(body, "", "");
    }

    /**
     * A package.
     *
     * @param styles automatic styles
     * @param masters pages with their headers and footers
     */
    static byte[] of(String body, String styles, String masters) {
        return zip(
                "<office:document-content" + NAMESPACES + "><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>",
                "<office:document-styles" + NAMESPACES + "><office:master-styles>" + masters
                        + "</office:master-styles></office:document-styles>",
                "");
    }

    /** A package of one paragraph that tells of itself. */
    static byte[] withMeta(String meta) {
        String content = "<office:document-content" + NAMESPACES + "><office:body><office:text><text:p>纪要</text:p>"
                + "</office:text></office:body></office:document-content>";
        return zip(
                content,
                "<office:document-styles" + NAMESPACES + "/>",
                "",
                "<office:document-meta" + NAMESPACES
                        + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:meta>" + meta
                        + "</office:meta></office:document-meta>");
    }

    static byte[] encrypted() {
        return zip("<x/>", "<x/>", "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>");
    }

    private static byte[] zip(String content, String styles, String entries) {
        return zip(content, styles, entries, "<x/>");
    }

    private static byte[] zip(String content, String styles, String entries, String meta) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            put(zip, "content.xml", content);
            put(zip, "styles.xml", styles);
            put(zip, "meta.xml", meta);
            put(
                    zip,
                    "META-INF/manifest.xml",
                    "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                            + entries + "</manifest:manifest>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

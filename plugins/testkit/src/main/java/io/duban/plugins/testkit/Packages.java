package io.duban.plugins.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** 恶意文件: turns a good package or markup file into a bad one. Made here, not stored: some are huge when unpacked. */
final class Packages {
    private static final int LEVELS = 20_000;
    private static final int BOMB_BYTES = 48 << 20;

    private Packages() {}

    /** Every XML part followed by 48 megabytes of spaces, which pack into 48 kilobytes. */
    static byte[] bomb(byte[] good) throws IOException {
        return rewrite(good, xml -> {
            byte[] part = xml.getBytes(StandardCharsets.UTF_8);
            byte[] swollen = Arrays.copyOf(part, part.length + BOMB_BYTES);
            Arrays.fill(swollen, part.length, swollen.length, (byte) ' ');
            return new String(swollen, StandardCharsets.UTF_8);
        });
    }

    /** Every XML part with a document type that refers to a local file. */
    static byte[] withExternalEntity(byte[] good, String uri) throws IOException {
        return rewrite(good, xml -> {
            int root = rootOf(xml);
            int end = xml.indexOf('>', root);
            boolean isEmpty = xml.charAt(end - 1) == '/';
            String doctype = "<!DOCTYPE r [<!ENTITY e SYSTEM \"" + uri + "\">]>";
            return isEmpty ? doctype + xml.substring(root) : doctype + intoElements(xml.substring(root), "&e;");
        });
    }

    /** Every XML part with twenty thousand elements within each other below its root. */
    static byte[] nested(byte[] good) throws IOException {
        return rewrite(good, xml -> {
            int end = xml.indexOf('>', rootOf(xml));
            return xml.charAt(end - 1) == '/'
                    ? xml
                    : xml.substring(0, end + 1) + "<a>".repeat(LEVELS) + "</a>".repeat(LEVELS) + xml.substring(end + 1);
        });
    }

    /** Every XML part with entities that grow by ten at each of nine steps. */
    static byte[] withLaughs(byte[] good) throws IOException {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            String tenTimes = ("&a" + (i - 1) + ";").repeat(10);
            doctype.append("<!ENTITY a" + i + " \"" + tenTimes + "\">");
        }
        doctype.append("]>");
        return rewrite(good, xml -> doctype + intoElements(xml.substring(rootOf(xml)), "&a9;"));
    }

    /** Every XML part with its content a thousand times over, which packs well and is all text. */
    static byte[] doubled(byte[] good) throws IOException {
        return rewrite(good, xml -> {
            int from = xml.indexOf('>', rootOf(xml)) + 1;
            int to = xml.lastIndexOf("</");
            return to <= from
                    ? xml
                    : xml.substring(0, from) + xml.substring(from, to).repeat(1_000) + xml.substring(to);
        });
    }

    /** A file without parts behind twenty thousand opening tags: text to some readers, markup to others. */
    static byte[] nestedMarkup(byte[] good) {
        byte[] tags = "<div>".repeat(LEVELS).getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(tags, tags.length + good.length);
        System.arraycopy(good, 0, all, tags.length, good.length);
        return all;
    }

    private static String intoElements(String xml, String content) {
        return xml.replaceAll("(<w?:?t(?: [^>]*)?>)", "$1" + content);
    }

    private static int rootOf(String xml) {
        int at = xml.indexOf('<');
        while (at >= 0 && (xml.startsWith("<?", at) || xml.startsWith("<!", at))) {
            at = xml.indexOf('<', at + 1);
        }
        return Math.max(0, at);
    }

    private static byte[] rewrite(byte[] good, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(good));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                boolean isXml =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                out.write(
                        isXml
                                ? change.apply(new String(part, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

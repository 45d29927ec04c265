package io.duban.plugins.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 恶意文件集: makes hundreds of bad files out of a few good ones. The same good files give the same bad ones. */
public final class HostileFiles {
    private static final int LEVELS = 100_000;
    private static final int FLIPPED = 30;
    /** Of the directory of a compound file, and what a stream in it is marked as. */
    private static final int ENTRY_SIZE = 128;

    private static final int STREAM = 2;
    private static final long SEED = 20310506;

    private HostileFiles() {}

    /**
     * The bad files by name.
     *
     * @param good files by name, each with the extension of its format
     */
    public static Map<String, byte[]> of(Map<String, byte[]> good) throws IOException {
        Map<String, byte[]> bad = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : good.entrySet()) {
            spoil(file.getKey(), file.getValue(), bad::put);
            if (file.getValue()[0] == 'P' && file.getValue()[1] == 'K') {
                spoilPackage(file.getKey(), file.getValue(), bad::put);
            } else if ((file.getValue()[0] & 0xFF) == 0xD0) {
                bad.put("claims-" + file.getKey(), claiming(file.getValue()));
            }
        }
        texts(bad::put);
        archives(bad::put);
        pdfs(bad::put);
        return bad;
    }

    private static void spoil(String name, byte[] good, BiConsumer<String, byte[]> bad) {
        Random random = new Random(SEED);
        String extension = name.substring(name.lastIndexOf('.'));
        for (int tenth = 1; tenth < 10; tenth++) {
            bad.accept("cut-" + tenth + "-" + name, Arrays.copyOf(good, good.length * tenth / 10));
        }
        for (int round = 0; round < FLIPPED; round++) {
            byte[] flipped = good.clone();
            for (int i = 0; i <= round; i++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            bad.accept("flipped-" + round + "-" + name, flipped);
        }
        bad.accept("empty" + extension, new byte[0]);
        bad.accept("zeros" + extension, new byte[4096]);
        bad.accept("blank" + extension, " \r\n".repeat(100).getBytes(StandardCharsets.US_ASCII));
        byte[] noise = new byte[50_000];
        random.nextBytes(noise);
        bad.accept("noise" + extension, noise);
        // The good file's beginning, so that it is taken for what it is not.
        System.arraycopy(good, 0, noise, 0, Math.min(good.length, 64));
        bad.accept("masked-noise" + extension, noise);
        bad.accept(
                "misnamed-" + name + (extension.equals(".pdf") ? ".docx" : ".pdf"),
                Arrays.copyOf(good, good.length / 2));
    }

    /** A compound file in which each stream says that it has two gigabytes. */
    private static byte[] claiming(byte[] good) {
        byte[] bad = good.clone();
        for (int entry = 0; entry + ENTRY_SIZE <= bad.length; entry += ENTRY_SIZE) {
            int name = bad[entry + ENTRY_SIZE / 2];
            if (bad[entry + ENTRY_SIZE / 2 + 2] == STREAM && name > 2 && name <= ENTRY_SIZE / 2) {
                ByteBuffer.wrap(bad, entry, ENTRY_SIZE)
                        .slice()
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(ENTRY_SIZE - Long.BYTES, Integer.MAX_VALUE);
            }
        }
        return bad;
    }

    private static void spoilPackage(String name, byte[] good, BiConsumer<String, byte[]> bad) throws IOException {
        bad.accept("bomb-" + name, Packages.bomb(good));
        bad.accept("nested-" + name, Packages.nested(good));
        bad.accept("entity-" + name, Packages.withExternalEntity(good, "file:///etc/hostname"));
        bad.accept("laughs-" + name, Packages.withLaughs(good));
        bad.accept("doubled-" + name, Packages.doubled(good));
    }

    private static void texts(BiConsumer<String, byte[]> bad) {
        text(bad, "deep.html", "<div>".repeat(LEVELS));
        text(bad, "tables.html", "<table><tr><td>".repeat(5_000) + "会议纪要");
        text(bad, "span.html", "<table><tr><td colspan=999999999 rowspan=999999999>会议纪要</td></tr></table>");
        text(bad, "open.html", "<html><body>" + "<".repeat(LEVELS));
        text(bad, "comment.html", "<html><!--" + "-".repeat(LEVELS));
        text(bad, "deep.rtf", "{\\rtf1" + "{".repeat(LEVELS));
        text(bad, "words.rtf", "{\\rtf1" + "\\b".repeat(LEVELS) + "会}");
        text(bad, "binary.rtf", "{\\rtf1\\bin999999999 x}");
        text(bad, "numbers.rtf", "{\\rtf1\\u99999999999999\\f-1\\uc999999\\cellx-99999999999\\cell\\row}");
        text(bad, "rows.rtf", "{\\rtf1" + "\\trowd\\cellx1\\cellx2\\intbl a\\cell b\\cell\\row".repeat(20_000) + "}");
        text(bad, "quotes.md", "# 纪要\n" + ">".repeat(LEVELS) + "会议");
        text(bad, "stars.md", "# 纪要\n" + "*a **b ".repeat(LEVELS));
        text(bad, "brackets.md", "# 纪要\n" + "[".repeat(LEVELS) + "](");
        text(bad, "lists.md", "# 纪要\n" + "- ".repeat(5_000) + "会议");
        text(bad, "table.md", "# 纪要\n" + "|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n");
        text(bad, "line.txt", "会".repeat(2_000_000));
        text(bad, "lines.txt", "会\n".repeat(500_000));
        text(bad, "numbered.txt", "一、".repeat(200_000));
        text(bad, "brackets.txt", "（".repeat(300_000) + "）");
        text(
                bad,
                "parts.eml",
                "MIME-Version: 1.0\r\nDate: x\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n"
                        + "--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n".repeat(5_000));
        text(
                bad,
                "header.eml",
                "MIME-Version: 1.0\r\nDate: x\r\nSubject: " + "=?gbk?B?u+E=?= ".repeat(50_000) + "\r\n\r\n会议");
        text(bad, "headers.eml", "MIME-Version: 1.0\r\nDate: x\r\n" + "X-A: b\r\n".repeat(LEVELS) + "\r\n会议");
    }

    private static void text(BiConsumer<String, byte[]> bad, String name, String text) {
        bad.accept(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void archives(BiConsumer<String, byte[]> bad) throws IOException {
        byte[] bomb = zip("bomb.txt", new byte[60 << 20]);
        bad.accept("bomb.zip", bomb);
        bad.accept("bomb.gz", gzip(new byte[60 << 20]));
        bad.accept("bomb-in-bomb.gz", gzip(gzip(new byte[60 << 20])));
        byte[] inner = zip("纪要.txt", "会议纪要".getBytes(StandardCharsets.UTF_8));
        for (int level = 0; level < 30; level++) {
            inner = zip("inner.zip", inner);
        }
        bad.accept("nested.zip", inner);
        bad.accept("slip.zip", zip("../../../../tmp/slip.txt", "会议".getBytes(StandardCharsets.UTF_8)));
        bad.accept("blank-name.zip", zip("/", "会议".getBytes(StandardCharsets.UTF_8)));
        bad.accept("many.zip", many(20_000));
        bad.accept("programs.zip", zip("setup.exe", new byte[] {'M', 'Z', 0, 0}));
    }

    private static void pdfs(BiConsumer<String, byte[]> bad) {
        String page = "2 0 obj<</Type/Pages/Kids[%s]/Count %s>>endobj ";
        text(
                bad,
                "cycle.pdf",
                "%PDF-1.4 1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj " + page.formatted("2 0 R", "9")
                        + "trailer<</Root 1 0 R>>");
        text(
                bad,
                "count.pdf",
                "%PDF-1.4 1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj " + page.formatted("3 0 R", "2000000000")
                        + "3 0 obj<</Type/Page>>endobj trailer<</Root 1 0 R>>");
        text(bad, "deep.pdf", "%PDF-1.4 1 0 obj" + "[".repeat(LEVELS) + "endobj trailer<</Root 1 0 R>>");
        text(
                bad,
                "previous.pdf",
                "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF");
        text(
                bad,
                "length.pdf",
                "%PDF-1.4 1 0 obj<</Length 999999999>>stream\nx\nendstream endobj trailer<</Root 1 0 R>>");
    }

    private static byte[] many(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry(i + ".bin"));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}

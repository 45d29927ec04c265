package io.duban.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** 各种格式的文件: one text in every format, and what offices send such files in. */
final class FormatFiles {
    private static final Path TEXT = Path.of("src/test/fixtures/minutes.txt");
    private static final Path LEDGER = Path.of("src/test/fixtures/ledger.csv");
    private static final Path SAVED = Path.of("src/test/resources/io/duban/app/cli/formats");
    private static final Path SAVED_LEDGERS = Path.of("src/test/resources/io/duban/app/cli/ledgers");
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Of the header that begins the properties of a message, and those of an attachment. */
    private static final int MESSAGE_HEADER = 32;

    private static final int ATTACHMENT_HEADER = 8;

    private FormatFiles() {}

    /** As the programs saved them that offices use; {@code src/test/fixtures} has the scripts. */
    private static Map<String, byte[]> saved() throws IOException {
        return saved(SAVED);
    }

    private static Map<String, byte[]> saved(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> saved = Files.list(folder)) {
            for (Path file : saved.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** One file of each kind, to make bad ones of. */
    static Map<String, byte[]> samples() throws IOException {
        Map<String, byte[]> files = saved();
        Map<String, byte[]> ledgers = saved(SAVED_LEDGERS);
        files.put("ledger.xls", ledgers.get("ledger.xls"));
        files.put("ledger.xlsx", ledgers.get("ledger.xlsx"));
        files.put("minutes.msg", msg("会议纪要", Map.of("minutes.txt", Files.readAllBytes(TEXT))));
        return files;
    }

    /** The saved ones and those that need no program: a record each. */
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = saved();
        String text = Files.readString(TEXT, StandardCharsets.UTF_8);
        files.put("minutes.txt", text.getBytes(StandardCharsets.UTF_8));
        files.put("minutes-gbk.txt", text.getBytes(GB18030));
        files.put("minutes-gbk.html", inGbk(files.get("minutes.html")));
        // Kingsoft's files are doc by another name, and may end in the middle of a sector.
        files.put("minutes.wps", Arrays.copyOf(files.get("minutes.doc"), files.get("minutes.doc").length + 100));
        files.put("minutes.md", ("# " + text.replace("\n", "\n\n")).getBytes(StandardCharsets.UTF_8));
        files.put("minutes.eml", eml(text, Map.of()));
        files.put("minutes.msg", msg(text, Map.of()));
        return files;
    }

    /** One ledger in all formats that have tables. */
    static Map<String, byte[]> ledgers() throws IOException {
        Map<String, byte[]> files = saved(SAVED_LEDGERS);
        String text = Files.readString(LEDGER, StandardCharsets.UTF_8);
        files.put("ledger.csv", text.getBytes(StandardCharsets.UTF_8));
        files.put("ledger-gbk.csv", text.getBytes(GB18030));
        files.put("ledger.et", files.get("ledger.xls"));
        return files;
    }

    private static byte[] inGbk(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replaceFirst("charset=utf-8", "charset=gb2312")
                .getBytes(GB18030);
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("材料/" + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A mail with this text, written in GBK as many programs do, and these attachments. */
    static byte[] eml(String text, Map<String, byte[]> attachments) {
        String head =
                """
                Date: Tue, 6 May 2031 18:00:00 +0800
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=cut

                --cut
                Content-Type: text/plain; charset=gb2312
                Content-Transfer-Encoding: base64

                """;
        StringBuilder mail = new StringBuilder(head.replace("\n", "\r\n"));
        mail.append(base64(text.getBytes(GB18030)));
        attachments.forEach((name, bytes) -> mail.append("--cut\r\nContent-Type: application/octet-stream\r\n")
                .append("Content-Disposition: attachment; filename=\"" + name + "\"\r\n")
                .append("Content-Transfer-Encoding: base64\r\n\r\n")
                .append(base64(bytes)));
        return mail.append("--cut--\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes) + "\r\n";
    }

    /** A message of Outlook: a compound file with a stream for each property, named after its number and type. */
    static byte[] msg(String text, Map<String, byte[]> attachments) throws IOException {
        try (POIFSFileSystem message = new POIFSFileSystem()) {
            DirectoryEntry root = message.getRoot();
            stream(root, "__properties_version1.0", new byte[MESSAGE_HEADER]);
            stream(root, "__substg1.0_001A001F", unicode("IPM.Note"));
            stream(root, "__substg1.0_1000001F", unicode(text));
            int number = 0;
            for (Map.Entry<String, byte[]> file : attachments.entrySet()) {
                DirectoryEntry folder = root.createDirectory("__attach_version1.0_#%08X".formatted(number++));
                stream(folder, "__properties_version1.0", new byte[ATTACHMENT_HEADER]);
                stream(folder, "__substg1.0_3707001F", unicode(file.getKey()));
                stream(folder, "__substg1.0_37010102", file.getValue());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void stream(DirectoryEntry folder, String name, byte[] content) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(content));
    }

    private static byte[] unicode(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }
}

package io.duban.plugins.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** 异类文件: beginnings of formats that are neither text nor an office document of the kinds that Duban reads. */
final class Foreign {
    private static final int SIZE = 2048;

    private Foreign() {}

    /** A file of zeros and rising bytes behind each signature, by the name of the format. */
    static Map<String, byte[]> signatures() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("png", file("\u0089PNG\r\n\u001A\n"));
        files.put("jpeg", file("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0"));
        files.put("gif", file("GIF89a\1\0\1\0"));
        files.put("gzip", file("\u001F\u008B\b\0"));
        files.put("rar", file("Rar!\u001A\u0007\1\0"));
        files.put("7z", file("7z\u00BC\u00AF'\u001C"));
        files.put("elf", file("\u007FELF\2\1\1\0"));
        files.put("exe", file("MZ\u0090\0\3\0\0\0"));
        files.put("class", file("\u00CA\u00FE\u00BA\u00BE\0\0\0="));
        files.put("mp4", file("\0\0\0\u0018ftypmp42"));
        files.put("sqlite", file("SQLite format 3\0"));
        return files;
    }

    private static byte[] file(String signature) {
        byte[] head = signature.getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = Arrays.copyOf(head, SIZE);
        for (int i = head.length; i < SIZE; i++) {
            file[i] = (byte) (i % 3 == 0 ? 0 : i);
        }
        return file;
    }
}

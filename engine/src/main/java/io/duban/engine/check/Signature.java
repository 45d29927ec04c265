package io.duban.engine.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;

/**
 * 文件特征: contents that can be named without being read, so that a user whose file no reader knows is told what it is.
 * Images end in "image" and archives in "archive": reports choose the remedy by that word.
 */
enum Signature {
    PDF("PDF", "%PDF-"),
    OLE2("Word 97 or another Office 97 file (OLE2)", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
    RTF("RTF", "{\\rtf"),
    PNG("PNG image", "\u0089PNG"),
    JPEG("JPEG image", "\u00ff\u00d8\u00ff"),
    GIF("GIF image", "GIF8"),
    TIFF_INTEL("TIFF image", "II*\0"),
    TIFF_MOTOROLA("TIFF image", "MM\0*"),
    ZIP("ZIP archive", "PK\u0003\u0004"),
    EMPTY_ZIP("ZIP archive", "PK\u0005\u0006"),
    RAR("RAR archive", "Rar!"),
    SEVEN_ZIP("7z archive", "7z\u00bc\u00af'\u001c"),
    GZIP("gzip archive", "\u001f\u008b");

    private final String title;
    private final String magic;

    Signature(String title, String magic) {
        this.title = title;
        this.magic = magic;
    }

    /** What such content is called in plain English. */
    String title() {
        return title;
    }

    /** The signature that the content begins with. */
    static Optional<Signature> of(byte[] content) {
        return Arrays.stream(values()).filter(s -> s.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return new String(content, 0, Math.min(content.length, magic.length()), ISO_8859_1).equals(magic);
    }
}

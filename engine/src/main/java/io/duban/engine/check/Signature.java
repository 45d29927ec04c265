package io.duban.engine.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 文件特征: contents that can be named without being read, so that a user whose file no reader knows is told what it is.
 * Images end in "image" and archives in "archive": reports choose the remedy by that word.
 */
enum Signature {
    PDF("PDF", "%PDF-"),
    OLE2("Word 97 or another Office 97 file (OLE2)", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
    RTF("RTF", "\\{\\\\rtf"),
    PNG("PNG image", "\u0089PNG"),
    JPEG("JPEG image", "\u00ff\u00d8\u00ff"),
    GIF("GIF image", "GIF8"),
    TIFF_INTEL("TIFF image", "II\\*\0"),
    TIFF_MOTOROLA("TIFF image", "MM\0\\*"),
    OPEN_DOCUMENT("OpenDocument file other than text", "PK\u0003\u0004.{26}mimetypeapplication/vnd\\.oasis"),
    OFFICE("Office 2007 file other than a document or a workbook", "PK\u0003\u0004.{26}\\[Content_Types\\]\\.xml"),
    ZIP("ZIP archive", "PK\u0003\u0004"),
    EMPTY_ZIP("ZIP archive", "PK\u0005\u0006"),
    RAR("RAR archive", "Rar!"),
    SEVEN_ZIP("7z archive", "7z\u00bc\u00af'\u001c"),
    GZIP("gzip archive", "\u001f\u008b"),
    XML("XML file", "(?:\u00ef\u00bb\u00bf)?<\\?xml");

    private static final int LOOKED_AT = 128;

    private final String title;
    private final Pattern head;

    Signature(String title, String head) {
        this.title = title;
        this.head = Pattern.compile(head, Pattern.DOTALL);
    }

    /** What such content is called in plain English. */
    String title() {
        return title;
    }

    /** The signature that the content begins with. */
    static Optional<Signature> of(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, LOOKED_AT), ISO_8859_1);
        return Arrays.stream(values())
                .filter(signature -> signature.head.matcher(start).lookingAt())
                .findFirst();
    }
}

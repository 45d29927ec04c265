package io.duban.plugins.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * 文件特征: the first bytes of formats whose head may pass for text. Formats full of null bytes need no entry: they do
 * not decode.
 */
final class Signatures {
    private record Signature(String prefix, String name) {}

    private static final List<Signature> KNOWN = List.of(
            new Signature("%PDF-", "PDF"),
            new Signature("<?xml", "XML"),
            new Signature("\u00EF\u00BB\u00BF<?xml", "XML"),
            new Signature("{\\rtf", "RTF"),
            new Signature("PK\u0003\u0004", "a ZIP package"),
            new Signature("PK\u0005\u0006", "an empty ZIP package"),
            new Signature("\u00D0\u00CF\u0011\u00E0", "an old Office document or an encrypted one"),
            new Signature("\u0089PNG", "a PNG picture"),
            new Signature("\u00FF\u00D8\u00FF", "a JPEG picture"),
            new Signature("GIF8", "a GIF picture"),
            new Signature("Rar!", "a RAR archive"),
            new Signature("7z\u00BC\u00AF", "a 7z archive"),
            new Signature("\u001F\u008B", "a gzip archive"));

    private Signatures() {}

    /** Name of the format that the bytes begin like, if it is one that is not text. */
    static Optional<String> of(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, 8)), StandardCharsets.ISO_8859_1);
        return KNOWN.stream()
                .filter(signature -> head.startsWith(signature.prefix()))
                .map(Signature::name)
                .findFirst();
    }
}

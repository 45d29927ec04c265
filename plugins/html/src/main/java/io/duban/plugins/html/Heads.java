package io.duban.plugins.html;

import io.duban.api.document.DocumentReader.Probe;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 文件头: what the first kilobytes say: whether this is HTML, and in which encoding. */
final class Heads {
    private static final int BYTES = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})");
    private static final Pattern OPENING = Pattern.compile(
            "(?is)\\A\\s*(?:<\\?xml[^>]{0,200}\\?>\\s*)?(?:<!--.{0,2000}?-->\\s*){0,5}<(?:!doctype html|html|head|body)\\b.*");
    private static final Pattern ELEMENTS = Pattern.compile(
            "(?i)<(?:html|body|div|p|table|br|h[1-6]|ol|ul|article|span|section|meta|title)(?:\\s[^>]{0,500})?/?>");

    private Heads() {}

    /** Whether a text begins as pages do. */
    static Probe probe(String text) {
        if (text.indexOf('<') < 0) {
            return Probe.NO;
        }
        if (OPENING.matcher(text).matches()) {
            return Probe.YES;
        }
        // XML that is no page may have tables and paragraphs of its own.
        return !text.startsWith("<?xml") && ELEMENTS.matcher(text).find() ? Probe.MAYBE : Probe.NO;
    }

    /** The encoding that the page declares, or null; names that Java does not know count as none. */
    static @Nullable Charset charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, BYTES), StandardCharsets.ISO_8859_1);
        Matcher meta = CHARSET.matcher(head);
        if (!meta.find()) {
            return null;
        }
        String name = meta.group(1).toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(name.startsWith("gb") ? "GB18030" : name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

package io.duban.plugins.mail;

import io.duban.api.document.DecodedText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 信头文字: decodes encoded words and names of files. */
final class HeaderText {
    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s*]+)(?:\\*[^?]*)?\\?([bBqQ])\\?([^?]*)\\?=");

    private HeaderText() {}

    /**
     * The text of a header. Neighbouring words of one encoding are decoded together, since programs part them in the
     * middle of a character.
     */
    static String decode(String header) {
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream pending = new ByteArrayOutputStream();
        String open = "";
        int at = 0;
        Matcher word = WORD.matcher(header);
        while (word.find()) {
            String between = header.substring(at, word.start());
            if (!between.isBlank() || !word.group(1).equalsIgnoreCase(open)) {
                text.append(flush(pending, open)).append(between.isBlank() && at > 0 ? "" : raw(between));
            }
            open = word.group(1);
            pending.writeBytes(bytes(word.group(2), word.group(3)));
            at = word.end();
        }
        return text.append(flush(pending, open))
                .append(raw(header.substring(at)))
                .toString();
    }

    /** A value in the manner {@code utf-8'zh'%E7%BA%AA}. */
    static String decodeExtended(String value) {
        String[] parts = value.split("'", 3);
        String encoded = parts.length == 3 ? parts[2] : value;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            int code = c == '%' ? hex(encoded, i + 1) : -1;
            if (code >= 0) {
                i += 2;
            }
            bytes.write(code >= 0 ? code : c);
        }
        return bytes.toString(charset(parts.length == 3 ? parts[0] : "UTF-8"));
    }

    /** The encoding of that name; GBK and GB2312 are read as GB18030, which contains them. */
    static Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            return charset.name().startsWith("GB") || charset.name().contains("EUC_CN")
                    ? Charset.forName("GB18030")
                    : charset;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String flush(ByteArrayOutputStream pending, String charset) {
        String text = pending.toString(charset(charset));
        pending.reset();
        return text;
    }

    /** Bytes of headers come one character each; some programs write Chinese as it is. */
    private static String raw(String text) {
        boolean isBytes = text.chars().allMatch(c -> c <= 0xFF) && text.chars().anyMatch(c -> c >= 0x80);
        return isBytes
                ? DecodedText.of(text.getBytes(StandardCharsets.ISO_8859_1))
                        .map(DecodedText::text)
                        .orElse(text)
                : text;
    }

    private static byte[] bytes(String encoding, String content) {
        if (encoding.equalsIgnoreCase("B")) {
            String digits = content.replaceAll("[^A-Za-z0-9+/]", "");
            // A single digit too many is no byte.
            return Base64.getDecoder().decode(digits.length() % 4 == 1 ? digits.substring(1) : digits);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            int code = c == '=' ? hex(content, i + 1) : -1;
            if (code >= 0) {
                i += 2;
            }
            bytes.write(code >= 0 ? code : c == '_' ? ' ' : c);
        }
        return bytes.toByteArray();
    }

    private static int hex(String text, int at) {
        if (at + 1 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}

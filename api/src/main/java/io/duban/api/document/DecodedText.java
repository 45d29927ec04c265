package io.duban.api.document;

import io.duban.api.document.ReadResult.Notice;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 解码文本: the text of bytes whose encoding nobody states: byte order mark, strict UTF-8, UTF-16 by its null bytes,
 * GB18030. Chinese offices use nothing else, and detectors that know more guess wrong on short GBK texts.
 *
 * @param text without byte order mark, otherwise untouched
 * @param charset it was decoded with
 * @param replaced how many characters stand as U+FFFD because the encoding does not know their bytes
 */
public record DecodedText(String text, Charset charset, int replaced) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int HEAD = 1 << 16;
    private static final char REPLACEMENT = '\uFFFD';

    /** Decodes the bytes, or nothing where they are not text. */
    public static Optional<DecodedText> of(byte[] bytes) {
        return of(bytes, null);
    }

    /**
     * Decodes the bytes, or nothing where they are not text.
     *
     * @param declared the encoding that the content itself declares, if any; only a byte order mark outranks it. GBK and
     *     GB2312 are read as GB18030, which contains them: rare characters of names need it.
     */
    public static Optional<DecodedText> of(byte[] bytes, @Nullable Charset declared) {
        DecodedText marked = byMark(bytes);
        if (marked != null) {
            return Optional.of(marked).filter(DecodedText::isPlausible);
        }
        if (declared != null) {
            DecodedText stated = decode(bytes, 0, declared.name().startsWith("GB") ? GB18030 : declared);
            if (stated.isSound() && stated.isPlausible()) {
                return Optional.of(stated);
            }
        }
        // GB18030 accepts most UTF-8 and makes nonsense of it, so a cut or slightly damaged UTF-8 text is looked for
        // first.
        if (bytes.length <= HEAD || beginsLikeUtf8(bytes)) {
            DecodedText utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
            if (utf8.isSound()) {
                return utf8.isPlausible() ? Optional.of(utf8) : utf16(bytes);
            }
        }
        DecodedText gb18030 = decode(bytes, 0, GB18030);
        if (gb18030.isPlausible() && gb18030.isSound()) {
            return Optional.of(gb18030);
        }
        return utf16(bytes).or(() -> Optional.of(gb18030).filter(DecodedText::isReadable));
    }

    /**
     * The text of a source whose format is text alone, as far as the limits allow.
     *
     * @param otherwise what to tell of bytes that are not text
     * @throws UnreadableException if it is not text, or longer than is allowed
     */
    public static DecodedText of(Source source, ReadLimits limits, String otherwise) throws UnreadableException {
        DecodedText decoded =
                of(source.bytes()).orElseThrow(() -> new UnreadableException(Reason.UNKNOWN_FORMAT, otherwise));
        if (decoded.text.length() > limits.of(Limit.CHARACTERS)) {
            throw new UnreadableException(
                    Reason.TOO_LARGE, "more than " + limits.of(Limit.CHARACTERS) + " characters; split the file");
        }
        return decoded;
    }

    /** What an auditor should know of it: nothing, or how many characters are lost. */
    public List<Notice> notices() {
        return replaced == 0
                ? List.of()
                : List.of(new Notice(NoticeKind.UNDECODABLE_CHARACTERS, replaced + " not of " + charset.name()));
    }

    /** Spares a large GB18030 text the whole of a vain decoding. */
    private static boolean beginsLikeUtf8(byte[] bytes) {
        return decode(Arrays.copyOf(bytes, HEAD), 0, StandardCharsets.UTF_8).isSound();
    }

    private static @Nullable DecodedText byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0x84, 0x31, 0x95, 0x33) ? decode(bytes, 4, GB18030) : null;
    }

    /** UTF-16 without a mark: its line ends and digits have null bytes, and only the right order gives usual characters. */
    private static Optional<DecodedText> utf16(byte[] bytes) {
        boolean hasNull = false;
        for (int i = 0; i < bytes.length && !hasNull; i++) {
            hasNull = bytes[i] == 0;
        }
        if (!hasNull) {
            return Optional.empty();
        }
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(order -> decode(bytes, 0, order))
                .filter(text -> text.isReadable()
                        && text.usualCharacters() * 10 >= text.text().length() * 9L)
                .max(Comparator.comparingLong(DecodedText::usualCharacters));
    }

    /** {@code new String} is intrinsic and several times faster than a strict decoder; its replacements tell as much. */
    private static DecodedText decode(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int replaced = 0;
        for (int i = text.indexOf(REPLACEMENT); i >= 0; i = text.indexOf(REPLACEMENT, i + 1)) {
            replaced++;
        }
        if (replaced > 0 && charset.equals(StandardCharsets.UTF_8)) {
            replaced -= replacementsInUtf8(bytes);
        }
        return new DecodedText(text, charset, replaced);
    }

    /** U+FFFD that somebody else's decoder left in the file is text, not a failure of ours. */
    private static int replacementsInUtf8(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
                count++;
            }
        }
        return count;
    }

    /** At most a quarter of what is not ASCII failed; of GBK taken for UTF-8 more than half does. */
    private boolean isSound() {
        return replaced == 0
                || replaced * 4L <= text.chars().filter(c -> c >= 0x80).count();
    }

    /** Hardly any control characters (one is forgiven): what is left of a binary file after decoding is full of them. */
    private boolean isPlausible() {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && (c < '\t' || c > '\r')) {
                if (c == 0) {
                    return false;
                }
                controls++;
            }
        }
        return controls * 100L <= text.length() + 100L;
    }

    private boolean isReadable() {
        return isPlausible() && replaced * 10L <= text.length();
    }

    /** ASCII, Chinese, and the punctuation of both. */
    private long usualCharacters() {
        return text.chars()
                .filter(c -> c < 0x7F || (c >= 0x2010 && c <= 0x9FFF) || (c >= 0xFF00 && c <= 0xFFEF))
                .count();
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}

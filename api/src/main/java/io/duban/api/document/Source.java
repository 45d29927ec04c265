package io.duban.api.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 送审文件: the bytes handed in, under the name they came with.
 *
 * <p>Immutable by agreement: {@link #bytes()} returns the array itself, since copying it for every reader would double
 * the memory of a batch; nobody writes to it. Safe for use by several threads.
 */
public final class Source {
    /** How many bytes {@link #head()} is of at most: enough to tell the formats apart that are text. */
    public static final int HEAD_BYTES = 8192;

    private final String name;
    private final byte[] bytes;
    private final String sha256;
    /** Kept because every reader asks for it; where two threads do at once, both decode it and find the same. */
    private volatile @Nullable Head head;

    /** 开头, decoded. */
    private record Head(Optional<DecodedText> text) {}

    /**
     * @param name path or entry name as the user would recognise it, with {@code /} between its parts; not blank
     * @param bytes the content; the caller gives it away and must not change it afterwards
     */
    public Source(String name, byte[] bytes) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a source needs a name");
        }
        this.name = name;
        this.bytes = bytes;
        this.sha256 = digest(bytes);
    }

    /** The name the source came with, never blank. */
    public String name() {
        return name;
    }

    /** The content itself, not a copy: read only. */
    public byte[] bytes() {
        return bytes;
    }

    /** A fresh stream over the content. */
    public InputStream newInputStream() {
        return new ByteArrayInputStream(bytes);
    }

    /** Length in bytes. */
    public int size() {
        return bytes.length;
    }

    /**
     * 文件开头: the first {@value #HEAD_BYTES} bytes as text, or nothing where they are none: what readers of text ask when they probe. It
     * is decoded once for all of them; its last character may be cut.
     */
    public Optional<DecodedText> head() {
        Head known = head;
        if (known == null) {
            known = new Head(DecodedText.of(size() > HEAD_BYTES ? Arrays.copyOf(bytes, HEAD_BYTES) : bytes));
            head = known;
        }
        return known.text;
    }

    /** SHA-256 of the content, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The part of the name after its last dot in lower case, or an empty string. */
    public String extension() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package io.duban.api.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * 送审文件: the bytes handed in, under the name they came with.
 *
 * <p>Immutable by agreement: {@link #bytes()} returns the array itself, since copying it for every reader would double
 * the memory of a batch; nobody writes to it. Safe for use by several threads.
 */
public final class Source {
    private final String name;
    private final byte[] bytes;
    private final String sha256;

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

package io.duban.plugins.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** 复合文档: the OLE2 container in which Office wraps an encrypted package; old documents use the same container. */
final class CompoundFile {
    private static final byte[] SIGNATURE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage\0".getBytes(StandardCharsets.UTF_16LE);
    /** Entries of its directory stand at multiples of this, each beginning with its name. */
    private static final int ENTRY_SIZE = 128;

    private CompoundFile() {}

    /** Whether the bytes are an encrypted package. Walking the directory proper would find no more than looking at it. */
    static boolean isEncryptedPackage(byte[] bytes) {
        if (!startsWith(bytes, 0, SIGNATURE)) {
            return false;
        }
        for (int at = 0; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
            if (startsWith(bytes, at, ENCRYPTED_PACKAGE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] prefix) {
        return at + prefix.length <= bytes.length
                && Arrays.equals(bytes, at, at + prefix.length, prefix, 0, prefix.length);
    }
}

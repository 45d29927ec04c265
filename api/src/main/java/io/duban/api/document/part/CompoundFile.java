package io.duban.api.document.part;

import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** 复合文档: the OLE2 container of office documents before XML, of messages, and of packages that are encrypted. */
public final class CompoundFile {
    private static final byte[] SIGNATURE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final int SECTOR = 512;

    private CompoundFile() {}

    /** Whether the bytes begin as such a container does. */
    public static boolean isCompound(byte[] bytes) {
        return startsWith(bytes, 0, SIGNATURE);
    }

    /**
     * Whether the container has an entry of that name. Walking the directory proper would find no more than looking at
     * it.
     */
    public static boolean hasEntry(byte[] bytes, String name) {
        if (!isCompound(bytes)) {
            return false;
        }
        byte[] wanted = (name + '\0').getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + CompoundDirectory.ENTRY_SIZE <= bytes.length; at += CompoundDirectory.ENTRY_SIZE) {
            if (startsWith(bytes, at, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it holds an encrypted package: docx, xlsx and the like with a password. */
    public static boolean isEncryptedPackage(byte[] bytes) {
        return hasEntry(bytes, "EncryptedPackage");
    }

    /**
     * The container as libraries take it: filled up to a whole sector, at which Kingsoft does not always end a file.
     *
     * @throws UnreadableException if a stream claims to be longer than the whole: who makes room for it has none left
     */
    public static byte[] sound(byte[] bytes) throws UnreadableException {
        if (new CompoundDirectory(bytes).claimsTooMuch()) {
            throw new UnreadableException(
                    Reason.DAMAGED, "a part claims to be longer than the file; get the file again");
        }
        int whole = (bytes.length + SECTOR - 1) / SECTOR * SECTOR;
        return whole == bytes.length ? bytes : Arrays.copyOf(bytes, whole);
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] prefix) {
        return at + prefix.length <= bytes.length
                && Arrays.equals(bytes, at, at + prefix.length, prefix, 0, prefix.length);
    }
}

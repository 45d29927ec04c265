package io.duban.plugins.archive;

import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;

/**
 * RAR 块头: what the headers of an archive say of it. Whoever unpacks one whose content is encrypted gets noise and no
 * warning from the program that we use, so the headers are asked first.
 */
final class RarHeaders {
    private static final int SIGNATURE_4 = 7;
    private static final int SIGNATURE_5 = 8;

    private final byte[] bytes;
    private long at;
    private long entries;

    private RarHeaders(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * How many entries there are, as far as the archive reaches.
     *
     * @throws UnreadableException if they need a password or go on in another file
     */
    static long countEntries(byte[] archive) throws UnreadableException {
        RarHeaders headers = new RarHeaders(archive);
        if (archive.length > SIGNATURE_4 && archive[SIGNATURE_4 - 1] == 1) {
            headers.walk5();
        } else {
            headers.walk4();
        }
        return headers.entries;
    }

    private void walk4() throws UnreadableException {
        long start = SIGNATURE_4;
        while (start + 7 <= bytes.length) {
            at = start + 2;
            int type = (int) fixed(1);
            int flags = (int) fixed(2);
            long next = start + fixed(2) + ((flags & 0x8000) == 0 ? 0 : fixed(4));
            if (type == 0x73) {
                refuse((flags & 0x80) != 0, (flags & 1) != 0);
            } else if (type == 0x74) {
                refuse((flags & 4) != 0, (flags & 3) != 0);
                entries++;
                if ((flags & 0x100) != 0) {
                    at = start + 32;
                    next += fixed(4) << Integer.SIZE;
                }
            }
            if (type == 0x7B || next < start + 7) {
                return;
            }
            start = next;
        }
    }

    private void walk5() throws UnreadableException {
        at = SIGNATURE_5;
        while (at + 7 <= bytes.length) {
            at += 4;
            long size = variable();
            long end = at + size;
            long type = variable();
            long flags = variable();
            long extra = (flags & 1) == 0 ? 0 : variable();
            long data = (flags & 2) == 0 ? 0 : variable();
            refuse(type == 4 || (type == 2 && encrypted(end - extra, end)), (flags & 0x18) != 0);
            if (type == 1) {
                refuse(false, (variable() & 1) != 0);
            }
            if (type == 5) {
                return;
            }
            entries += type == 2 ? 1 : 0;
            if (size <= 0 || data < 0) {
                break;
            }
            at = end + data;
        }
        // The program would take one that was cut off between two entries for whole.
        throw ArchiveReader.damaged();
    }

    /** Whether one of the records at the end of a file's header is about encryption. Leaves the place where it was. */
    private boolean encrypted(long start, long end) {
        long before = at;
        at = Math.max(before, start);
        boolean found = false;
        while (!found && at < end) {
            long size = variable();
            long next = at + size;
            found = variable() == 1;
            at = size <= 0 ? end : next;
        }
        at = before;
        return found;
    }

    private static void refuse(boolean encrypted, boolean partial) throws UnreadableException {
        if (encrypted) {
            throw new UnreadableException(Reason.ENCRYPTED, "needs a password; unpack it and check the folder");
        }
        if (partial) {
            throw new UnreadableException(Reason.DAMAGED, "one of several parts; unpack them and check the folder");
        }
    }

    private long fixed(int length) {
        long number = 0;
        for (int i = 0; i < length; i++) {
            number |= (long) next() << (i * Byte.SIZE);
        }
        return number;
    }

    /** Seven bits a byte, the lowest first; the eighth says that more follow. */
    private long variable() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int part = next();
            number |= (part & 0x7FL) << shift;
            if ((part & 0x80) == 0) {
                break;
            }
        }
        return number;
    }

    private int next() {
        if (at < 0 || at >= bytes.length) {
            throw new IndexOutOfBoundsException("a header reaches beyond the archive");
        }
        return bytes[(int) at++] & 0xFF;
    }
}

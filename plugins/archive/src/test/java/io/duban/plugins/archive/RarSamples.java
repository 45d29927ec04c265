package io.duban.plugins.archive;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;

/** 手写的 RAR: archives whose entries are stored as they are, since nothing free packs a rar. */
final class RarSamples {
    static final int ENCRYPTED_4 = 0x04;
    static final int CONTINUED_4 = 0x02;

    private static final byte[] SIGNATURE_5 = {'R', 'a', 'r', '!', 0x1A, 7, 1, 0};
    private static final int MAIN_4 = 0x73;
    private static final int FILE_4 = 0x74;
    private static final int END_4 = 0x7B;

    private RarSamples() {}

    /** One entry in the older form. */
    static byte[] rar4(byte[] name, byte[] content, int flags) {
        int size = content.length;
        byte[] file = join(
                fixed(size, 4),
                fixed(size, 4),
                fixed(2, 1),
                fixed(crc(content), 4),
                fixed(0x5A21_0000, 4),
                fixed(20, 1),
                fixed(0x30, 1),
                fixed(name.length, 2),
                fixed(0x20, 4),
                name);
        return join(
                new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0},
                block4(MAIN_4, 0, new byte[6]),
                block4(FILE_4, 0x8000 | flags, file),
                content,
                block4(END_4, 0x4000, new byte[0]));
    }

    /** Entries of one content in the newer form. */
    static byte[] rar5(byte[] content, byte[]... names) {
        byte[] archive = join(SIGNATURE_5, block5(numbers(1, 0, 0)));
        for (byte[] name : names) {
            byte[] file = join(
                    numbers(2, 2, content.length, 4, content.length, 0x20),
                    fixed(crc(content), 4),
                    numbers(0, 0, name.length),
                    name);
            archive = join(archive, block5(file), content);
        }
        return join(archive, block5(numbers(5, 0, 0)));
    }

    /** What such an archive looks like whose names are encrypted as well. */
    static byte[] sealed5() {
        return join(SIGNATURE_5, block5(numbers(4, 0, 0, 0, 15)), new byte[64]);
    }

    private static byte[] block4(int type, int flags, byte[] body) {
        byte[] head = join(fixed(type, 1), fixed(flags, 2), fixed(7 + body.length, 2), body);
        return join(fixed(crc(head), 2), head);
    }

    private static byte[] block5(byte[] body) {
        byte[] head = join(numbers(body.length), body);
        return join(fixed(crc(head), 4), head);
    }

    /** The lowest byte first. */
    private static byte[] fixed(long number, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (number >> (i * Byte.SIZE));
        }
        return bytes;
    }

    /** Seven bits a byte, the lowest first. */
    private static byte[] numbers(int... numbers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int number : numbers) {
            int left = number;
            for (; left > 0x7F; left >>>= 7) {
                out.write((left & 0x7F) | 0x80);
            }
            out.write(left);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}

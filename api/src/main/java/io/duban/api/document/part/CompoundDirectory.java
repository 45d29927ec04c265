package io.duban.api.document.part;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** 复合文档目录: the sectors in which a compound file keeps the names and lengths of its streams. */
final class CompoundDirectory {
    private static final int SHORTEST = 512;
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int FIRST_SECTOR_AT = 48;
    /** The table that says which sector follows which has sectors itself; the header has the numbers of the first ones. */
    private static final int MORE_TABLE_AT = 68;

    private static final int TABLE_AT = 76;
    private static final int TABLE_IN_HEADER = 109;
    private static final int END = -1;

    /** Entries begin with the name of what they are of. */
    static final int ENTRY_SIZE = 128;

    private static final int TYPE_AT = 66;
    private static final int LENGTH_AT = 120;
    private static final int STREAM = 2;

    private final ByteBuffer bytes;
    private final int sectorSize;
    private final int numbersInSector;

    CompoundDirectory(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        // There are two sizes; what states another is left to whoever reads it.
        this.sectorSize = bytes.length > SHORTEST && bytes[SECTOR_SHIFT_AT] == 12 ? 4096 : SHORTEST;
        this.numbersInSector = sectorSize / Integer.BYTES;
    }

    /** Whether a stream states a length that the whole file does not have. */
    boolean claimsTooMuch() {
        int sector = number(FIRST_SECTOR_AT);
        // Sectors may follow each other in a circle.
        for (int left = bytes.capacity() / sectorSize; left > 0 && isThere(sector); left--) {
            int start = (int) place(sector);
            int end = Math.min(bytes.capacity(), start + sectorSize);
            for (int entry = start; entry + ENTRY_SIZE <= end; entry += ENTRY_SIZE) {
                if (isTooLong(entry)) {
                    return true;
                }
            }
            sector = next(sector);
        }
        return false;
    }

    private boolean isThere(int sector) {
        return sector >= 0 && place(sector) < bytes.capacity();
    }

    private boolean isTooLong(int entry) {
        return bytes.get(entry + TYPE_AT) == STREAM
                && Integer.toUnsignedLong(bytes.getInt(entry + LENGTH_AT)) > bytes.capacity() + (long) sectorSize;
    }

    private int next(int sector) {
        int table = table(sector / numbersInSector);
        return table < 0 ? END : number(place(table) + (long) Integer.BYTES * (sector % numbersInSector));
    }

    /** The sector in which that part of the table stands. */
    private int table(int part) {
        if (part < TABLE_IN_HEADER) {
            return number(TABLE_AT + Integer.BYTES * part);
        }
        // Each further sector of numbers ends with that of the one behind it.
        int numbers = numbersInSector - 1;
        int sector = number(MORE_TABLE_AT);
        int wanted = part - TABLE_IN_HEADER;
        while (wanted >= numbers && sector >= 0) {
            sector = number(place(sector) + (long) Integer.BYTES * numbers);
            wanted -= numbers;
        }
        return sector < 0 ? END : number(place(sector) + (long) Integer.BYTES * wanted);
    }

    /** The header takes the place of one sector. */
    private long place(int sector) {
        return (sector + 1L) * sectorSize;
    }

    private int number(long at) {
        return at + Integer.BYTES <= bytes.capacity() ? bytes.getInt((int) at) : END;
    }
}

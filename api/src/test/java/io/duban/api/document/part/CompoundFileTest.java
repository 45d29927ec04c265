package io.duban.api.document.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.api.document.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CompoundFileTest {
    private static final int SECTOR = 512;
    private static final int STREAM = 2;
    private static final int FOLDER = 1;
    private static final int FIRST_SECTOR_AT = 48;
    private static final int TABLE_AT = 76;

    @Test
    void aFileThatEndsInTheMiddleOfASectorIsFilledUp() throws UnreadableException {
        assertThat(CompoundFile.sound(entry(STREAM, 100, 2 * SECTOR + 130))).hasSize(3 * SECTOR);
        byte[] whole = entry(STREAM, 100, 2 * SECTOR);
        assertThat(CompoundFile.sound(whole)).isSameAs(whole);
    }

    @Test
    void aStreamThatClaimsMoreThanThereIsIsRefused() {
        assertThatThrownBy(() -> CompoundFile.sound(entry(STREAM, Integer.MAX_VALUE, 2 * SECTOR)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("longer than the file");
    }

    @Test
    void whatIsNoStreamMayClaimAnything() throws UnreadableException {
        byte[] folder = entry(FOLDER, Integer.MAX_VALUE, 2 * SECTOR);

        assertThat(CompoundFile.sound(folder)).isSameAs(folder);
    }

    @Test
    void whatOnlyLooksLikeAnEntryMayClaimAnything() throws UnreadableException {
        byte[] elsewhere = entry(STREAM, Integer.MAX_VALUE, 3 * SECTOR);
        ByteBuffer.wrap(elsewhere)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(FIRST_SECTOR_AT, 1)
                .putInt(TABLE_AT, -1);

        assertThat(CompoundFile.sound(elsewhere)).isSameAs(elsewhere);
    }

    @Test
    void sectorsThatFollowEachOtherInACircleComeToAnEnd() throws UnreadableException {
        byte[] circle = new byte[4 * SECTOR];

        assertThat(CompoundFile.sound(circle)).isSameAs(circle);
    }

    @Test
    void aDirectoryOfSeveralSectorsIsReadToItsEnd() {
        byte[] twoSectors = entry(STREAM, Integer.MAX_VALUE, 5 * SECTOR);
        ByteBuffer.wrap(twoSectors)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(FIRST_SECTOR_AT, 2)
                .putInt(TABLE_AT, 1)
                .putInt(2 * SECTOR + 2 * Integer.BYTES, 0);

        assertThatThrownBy(() -> CompoundFile.sound(twoSectors)).isInstanceOf(UnreadableException.class);
    }

    /** An entry of a directory, in the second sector. */
    private static byte[] entry(int type, int length, int size) {
        byte[] name = "WordDocument\0".getBytes(StandardCharsets.UTF_16LE);
        return ByteBuffer.allocate(size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(SECTOR, name)
                .putShort(SECTOR + 64, (short) name.length)
                .put(SECTOR + 66, (byte) type)
                .putInt(SECTOR + 120, length)
                .array();
    }
}

package io.duban.api.likeness;

/**
 * 文字特征: enough of a text to tell by what other texts it may be alike, and not to read it. Fixed in size.
 *
 * @param record 0-based place of its record among those of the source
 * @param statement 0-based place among the statements of the record, or {@link #WHOLE}
 * @param size number of its shingles
 * @param signature a character for each place of its MinHash
 */
public record Sketch(int record, int statement, int size, String signature) {
    /** Of the whole record. */
    public static final int WHOLE = -1;
}

package io.duban.api.document;

import java.util.List;

/**
 * 文档: what a reader made of a source: its whole text and the blocks that stand in it, in reading order. Immutable.
 *
 * @param format id of the reader that made it, such as {@code text}
 * @param text all text, blocks and what lies between them; every {@link Location} counts in it
 * @param blocks in reading order, not overlapping
 * @param revisions how many tracked changes and comments it holds; {@link #UNTOLD} where its format tells of none
 * @param properties what the file says of itself
 */
public record Document(String format, String text, List<Block> blocks, int revisions, FileProperties properties) {
    /** A format that has no tracked changes, or whose reader does not tell of them. */
    public static final int UNTOLD = -1;

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A document of a format that tells of no tracked changes and nothing of itself. */
    public Document(String format, String text, List<Block> blocks) {
        this(format, text, blocks, UNTOLD, FileProperties.NONE);
    }

    /**
     * The characters at a place.
     *
     * @throws IndexOutOfBoundsException if the place is not of this document
     */
    public String text(Location location) {
        return text.substring(location.start(), location.end());
    }
}

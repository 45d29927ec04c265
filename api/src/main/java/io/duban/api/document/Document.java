package io.duban.api.document;

import java.util.List;

/**
 * 文档: what a reader made of a source: its whole text and the blocks that stand in it, in reading order. Immutable.
 *
 * @param format id of the reader that made it, such as {@code text}
 * @param text all text, blocks and what lies between them; every {@link Location} counts in it
 * @param blocks in reading order, not overlapping
 */
public record Document(String format, String text, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
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

package io.duban.engine.analysis.layout;

import io.duban.api.document.Block;
import io.duban.api.document.Document;

/**
 * 行宽: tells lines that were broken at a margin, by hand, printer or optical recognition, from lines that are
 * paragraphs: several neighbours of a broken line are as long as it is.
 */
final class LineWidths {
    private static final int SHORTEST = 16;
    private static final int LONGEST = 60;
    private static final int REACH = 5;
    private static final int SLACK = 3;
    private static final int NEIGHBOURS = 2;

    private final int[] lengths;

    private LineWidths(int[] lengths) {
        this.lengths = lengths;
    }

    static LineWidths of(Document document) {
        int[] lengths = new int[document.blocks().size()];
        for (int i = 0; i < lengths.length; i++) {
            if (document.blocks().get(i) instanceof Block.Paragraph paragraph) {
                lengths[i] = paragraph.location().length();
            }
        }
        return new LineWidths(lengths);
    }

    /** Whether the block is a line that reaches the margin at which its neighbours were broken too. */
    boolean full(int block) {
        if (block < 0 || lengths[block] < SHORTEST || lengths[block] > LONGEST) {
            return false;
        }
        // The line after a broken one keeps to the same margin; a longer one tells that this was a paragraph of its
        // own.
        if (block + 1 < lengths.length && lengths[block + 1] > lengths[block] + SLACK) {
            return false;
        }
        int alike = 0;
        for (int i = Math.max(0, block - REACH); i <= Math.min(lengths.length - 1, block + REACH); i++) {
            alike += i != block && Math.abs(lengths[i] - lengths[block]) <= SLACK ? 1 : 0;
        }
        return alike >= NEIGHBOURS;
    }
}

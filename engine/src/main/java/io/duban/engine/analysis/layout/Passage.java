package io.duban.engine.analysis.layout;

import io.duban.api.document.Location;
import io.duban.engine.analysis.lexicon.Simplified;
import java.util.ArrayList;
import java.util.List;

/**
 * 段落: a stretch of running text in a record. Usually one paragraph of the document; where a page mark or a line break
 * cuts a sentence in two, the pieces on both sides of the cut.
 *
 * @param text the pieces joined, in simplified characters and with curled quotes: what grammars read
 * @param original the same characters as they stand in the document: what is quoted
 * @param pieces where each piece begins in {@code text} and where it stands in the document
 * @param headingLevel what the format says, 0 for none
 */
public record Passage(String text, String original, List<Piece> pieces, int headingLevel) {
    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** A piece of a passage. */
    public record Piece(int offset, Location source) {}

    /** A passage of one paragraph. */
    public static Passage of(String original, Location source, int headingLevel) {
        return new Passage(
                StraightQuotes.curled(Simplified.of(original)), original, List.of(new Piece(0, source)), headingLevel);
    }

    /** This passage carried on by another. */
    Passage joinedWith(Passage next) {
        List<Piece> all = new ArrayList<>(pieces);
        next.pieces.forEach(piece -> all.add(new Piece(piece.offset + text.length(), piece.source)));
        return new Passage(text + next.text, original + next.original, all, headingLevel);
    }

    /** A range of it as a passage of its own. */
    Passage part(int from, int to) {
        return Passage.of(original.substring(from, to), locate(from, to), headingLevel);
    }

    /** A range of the text as it stands in the document. */
    public String quote(int from, int to) {
        return original.substring(from, to);
    }

    /** Where a range of the text stands in the document. */
    public Location locate(int from, int to) {
        Piece first = pieceAt(from);
        int start = first.source.start() + from - first.offset;
        if (to <= from) {
            return first.source.withOffsets(start, start);
        }
        Piece last = pieceAt(to - 1);
        return first.source.withOffsets(start, last.source.start() + to - last.offset);
    }

    /** The place of the whole passage. */
    public Location location() {
        return locate(0, text.length());
    }

    private Piece pieceAt(int offset) {
        int last = pieces.size() - 1;
        while (last > 0 && pieces.get(last).offset > offset) {
            last--;
        }
        return pieces.get(last);
    }
}

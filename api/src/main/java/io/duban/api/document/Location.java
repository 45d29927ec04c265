package io.duban.api.document;

/**
 * 位置: where something stands in a document, and how surely the text there was read.
 *
 * @param start first character, as an offset in UTF-16 units into {@link Document#text()}
 * @param end the offset after the last character; {@code start <= end}
 * @param page 1-based page, or 0 where the format has no pages
 * @param paragraph 1-based paragraph of the document, or 0 where the format has none
 * @param line 1-based line of the source, or 0 where the format has no lines
 * @param confidence 把握: of the least sure word in its block where a program recognised the text in a picture, from 0 to
 *     1; 1 where the text was there to be read
 */
public record Location(int start, int end, int page, int paragraph, int line, double confidence)
        implements Comparable<Location> {
    /** Below this confidence about every second recognised word is wrong. */
    public static final double DOUBTFUL = 0.6;

    public Location {
        boolean isPlace = start >= 0 && end >= start && page >= 0 && paragraph >= 0 && line >= 0;
        if (!isPlace || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a place: " + start + "-" + end);
        }
    }

    /** A place of text that nobody had to recognise. */
    public Location(int start, int end, int page, int paragraph, int line) {
        this(start, end, page, paragraph, line, 1);
    }

    /** A place of which only the offsets are known. */
    public static Location of(int start, int end) {
        return new Location(start, end, 0, 0, 0);
    }

    /** The same page, paragraph, line and confidence with other offsets. */
    public Location withOffsets(int newStart, int newEnd) {
        return new Location(newStart, newEnd, page, paragraph, line, confidence);
    }

    /** Whether the text there was recognised so badly that what is said of it may be wrong. */
    public boolean doubtful() {
        return confidence < DOUBTFUL;
    }

    /** From its offsets alone: places of one document that share them are hardly ever two. */
    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /** Number of UTF-16 units covered. */
    public int length() {
        return end - start;
    }

    /** Whether the other place lies within this one (equal bounds included). */
    public boolean encloses(Location other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether both places have a character in common. */
    public boolean overlaps(Location other) {
        return start < other.end && other.start < end;
    }

    /** By position in the text; of two that begin together the shorter comes first. */
    @Override
    public int compareTo(Location other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}

package io.duban.engine.analysis.layout;

import io.duban.api.document.Location;
import io.duban.engine.analysis.lexicon.Hits;

/**
 * 句子: up to and with its closing mark and the quotes or brackets that close after it.
 *
 * @param passage it stands in
 * @param passageIndex 0-based place of the passage in the record: sentences of one passage have it in common
 * @param hits words found in the passage
 * @param start first character in the passage's text
 * @param end after its last character
 * @param heading index of the outline item it stands under, 0 for none
 * @param labelEnd where the text begins after an outline label; equal to {@code start} without one
 * @param title whether it only names what follows
 */
public record Sentence(
        Passage passage, int passageIndex, Hits hits, int start, int end, int heading, int labelEnd, boolean title) {

    /** A whole passage that stands alone, such as the cell of a table. */
    public static Sentence whole(Passage passage, Hits hits) {
        return new Sentence(passage, 0, hits, 0, passage.text().length(), 0, 0, false);
    }

    /** The same as a sentence that only names what follows, or that does not. */
    Sentence withTitle(boolean names) {
        return new Sentence(passage, passageIndex, hits, start, end, heading, labelEnd, names);
    }

    /** A range of it, read as a sentence of its own. */
    public Sentence part(int from, int to) {
        return new Sentence(passage, passageIndex, hits, from, to, heading, from, title);
    }

    /** Whether the other stands in the same passage. */
    public boolean shares(Sentence other) {
        return passageIndex == other.passageIndex;
    }

    /** Whether a label stands in front of it. */
    public boolean labelled() {
        return labelEnd > start;
    }

    /** The characters as they stand in the document. */
    public String text() {
        return passage.quote(start, end);
    }

    /** Where it stands in the document. */
    public Location location() {
        return passage.locate(start, end);
    }

    /** End of the words, before the closing mark. */
    public int wordsEnd() {
        int i = end;
        while (i > labelEnd && closing(passage.text().charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean closing(char c) {
        return Characters.endsSentence(c) || Characters.blank(c);
    }

    /** 三要加固北堤: whether the number of the point holds the modal. */
    public boolean obliges() {
        return labelled() && passage.text().charAt(labelEnd - 1) == '要';
    }
}

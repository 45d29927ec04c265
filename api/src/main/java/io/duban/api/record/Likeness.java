package io.duban.api.record;

import io.duban.api.document.Location;

/**
 * 雷同: what a record has in common with others of its batch, names, numbers and quotations from norms apart. Known only
 * after all records of the batch were compared; at most one for each relation, and for each statement.
 *
 * @param text the longest line of the longest passage in common, as it stands in this record
 * @param relation whose the other text is
 * @param percent how much of this record, or of the statement, stands in the other as well; of those alike the most
 * @param characters how many characters that is, punctuation not counted
 * @param others where the others stand, the most alike first
 * @param location where that line stands
 */
public record Likeness(String text, Relation relation, int percent, int characters, String others, Location location)
        implements Located {

    /** 与谁雷同. */
    public enum Relation {
        /** 其他材料: a record of another unit, or of one that is not known to be the same. */
        OTHER,
        /** 往期: an earlier record of the same unit. */
        EARLIER,
        /** 另一发言人: what somebody else says, here or in another record. */
        SPEAKER
    }
}

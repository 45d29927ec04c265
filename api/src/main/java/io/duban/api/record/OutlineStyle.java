package io.duban.api.record;

/**
 * 序数样式: how a point is numbered. GB/T 9704-2012 §7.3.3 orders the first four: 一、 then （一） then 1. then （1）.
 */
public enum OutlineStyle {
    /** {@code 一、} */
    CHINESE(1),
    /** {@code （一）} */
    CHINESE_BRACKETS(2),
    /** {@code 1.} {@code 1、} */
    ARABIC(3),
    /** {@code （1）} {@code 1)} */
    ARABIC_BRACKETS(4),
    /** {@code 1.1} {@code 2.3.1}, as papers of companies number */
    DECIMAL(0),
    /** {@code ①} */
    CIRCLED(0),
    /** {@code 第一，} {@code 第一方面，} */
    ORDINAL(0),
    /** {@code 一是} {@code 一要} {@code 一方面} */
    SPOKEN(0),
    /** {@code 第一章} {@code 第一条} {@code 第一部分} */
    SECTION(0);

    private final int rank;

    OutlineStyle(int rank) {
        this.rank = rank;
    }

    /** Place in the order of GB/T 9704-2012 §7.3.3 from 1 to 4, or 0 for a style that the norm does not order. */
    public int rank() {
        return rank;
    }
}

package io.duban.api.record;

import io.duban.api.document.Location;

/**
 * 到会人数: how many should have come and how many came. A number is 0 where it is not told.
 *
 * @param text from the first count to the last
 * @param expected 应到
 * @param attended 实到
 * @param absent 缺席、请假
 * @param listed how many are named as present; 0 where the list names units or groups too and cannot be counted
 * @param location where the counts stand
 * @param confidence from 0 to 1
 */
public record Headcount(
        String text, int expected, int attended, int absent, int listed, Location location, double confidence)
        implements Located {

    /** 过半到会: whether more than half of those expected came, or nobody knows. */
    public boolean half() {
        return expected == 0 || attended == 0 || attended * 2 > expected;
    }

    /** 三分之二到会: whether at least two thirds of those expected came, or nobody knows. */
    public boolean twoThirds() {
        return expected == 0 || attended == 0 || attended * 3 >= expected * 2;
    }
}

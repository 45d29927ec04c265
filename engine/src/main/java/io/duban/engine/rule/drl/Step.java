package io.duban.engine.rule.drl;

import java.util.List;

/**
 * 一步判断: how one condition of a rule went.
 *
 * @param condition as rules have it
 * @param looks the elements that it looked at; none of {@code not}, {@code exists} and the like
 * @param before in how many ways the conditions before it held
 * @param after in how many of them it held too
 */
public record Step(String condition, List<Look> looks, int before, int after) {
    public Step {
        looks = List.copyOf(looks);
    }

    /**
     * 所看要素.
     *
     * @param element that was looked at
     * @param failed the requirement that it did not meet; empty where it met all
     */
    public record Look(Object element, String failed) {}
}

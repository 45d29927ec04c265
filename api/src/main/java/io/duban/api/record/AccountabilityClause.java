package io.duban.api.record;

import io.duban.api.document.Location;

/**
 * 追责条款: a clause that says what follows from not acting.
 *
 * @param text the whole clause
 * @param condition in which case (逾期未完成的), empty where it is not said
 * @param actor who acts then (县纪委监委), empty where it is not said
 * @param consequence what follows (通报批评)
 * @param against whom it threatens
 * @param bare whether it says neither in which case nor who will act, and names but a sanction
 * @param location where it stands
 * @param confidence from 0 to 1
 */
public record AccountabilityClause(
        String text,
        String condition,
        String actor,
        String consequence,
        Against against,
        boolean bare,
        Location location,
        double confidence)
        implements Located {

    /** Whether it satisfies the requirement of an accountability clause. */
    public boolean official() {
        return against == Against.OFFICIAL;
    }

    /** 追责对象. */
    public enum Against {
        /** 责任人员: those responsible for the work. */
        OFFICIAL,
        /** 监管对象: outsiders such as traders or offenders. */
        REGULATED
    }
}

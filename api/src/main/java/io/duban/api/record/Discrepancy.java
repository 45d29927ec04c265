package io.duban.api.record;

import io.duban.api.LocalizedText;
import io.duban.api.document.Location;

/**
 * 台账出入: a place where a ledger and the minutes that it keeps track of do not say the same.
 *
 * @param text what the ledger says there; empty where it says nothing
 * @param kind what differs
 * @param other what stands on the one side only, or what the minutes say instead
 * @param location in the ledger
 */
public record Discrepancy(String text, Kind kind, String other, Location location) implements Located {

    /** Whether a task stands on one side only. */
    public boolean unmatched() {
        return kind == Kind.ABSENT || kind == Kind.ADDED;
    }

    /** The side that a task stands on. */
    public LocalizedText side() {
        return kind == Kind.ABSENT ? new LocalizedText("纪要", "the minutes") : new LocalizedText("台账", "the ledger");
    }

    /** 出入种类. */
    public enum Kind {
        /** 漏列: a task of the minutes is not in the ledger. */
        ABSENT,
        /** 多列: a row of the ledger is no task of the minutes. */
        ADDED,
        /** 单位不符: somebody else is in the lead. */
        LEAD,
        /** 时限不符: it falls due on another day, or on none. */
        DUE
    }
}

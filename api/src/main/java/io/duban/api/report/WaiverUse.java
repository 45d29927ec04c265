package io.duban.api.report;

/**
 * 豁免情况: what became of a waiver in a run.
 *
 * @param waiver the decision
 * @param expired whether its last day is over, so that it waives nothing
 * @param findings how many it waived; none of a waiver in force means that it is no longer needed
 */
public record WaiverUse(Waiver waiver, boolean expired, int findings) {
    /** 闲置: in force, and nothing in this run needed it. */
    public boolean unused() {
        return !expired && findings == 0;
    }
}

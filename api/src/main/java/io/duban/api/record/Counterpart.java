package io.duban.api.record;

import java.util.List;

/**
 * 对照: what came of comparing a ledger with the minutes that it keeps track of.
 *
 * @param tasks how many tasks the minutes have
 * @param discrepancies in the order of the ledger
 */
public record Counterpart(int tasks, List<Discrepancy> discrepancies) {
    public Counterpart {
        discrepancies = List.copyOf(discrepancies);
    }
}

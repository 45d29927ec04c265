package io.duban.engine.check;

import io.duban.engine.cache.ResultCache;
import io.duban.engine.ledger.LedgerComparison;
import io.duban.engine.settle.Settlement;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * 运行方式: what a run does besides checking.
 *
 * @param keepsTexts whether reports hold the text of every source
 * @param settlement which findings count
 * @param stopped asked before each source is begun: once it says so, the others are left out and counted
 * @param cache of results
 * @param comparison of every source, as a ledger, with minutes; null for none
 * @param inMemory results on how many characters stay in memory; the others lie in a temporary file
 */
public record RunOptions(
        boolean keepsTexts,
        Settlement settlement,
        BooleanSupplier stopped,
        ResultCache cache,
        @Nullable LedgerComparison comparison,
        long inMemory) {
    /** Some three hundred records, which any memory holds. */
    private static final long IN_ANY_MEMORY = 500_000;

    /** What a result takes of a character of its text. */
    private static final int BYTES_PER_CHARACTER = 40;

    /** What stays in memory of every input in any case: its name, its sketch and where its result lies. */
    private static final int BYTES_PER_INPUT = 1_200;

    /** The share of the heap for both, a fifth. */
    private static final int SHARE = 5;

    /** No texts, every finding counts, to the end, and nothing is taken from or put into a cache. */
    public static final RunOptions DEFAULT =
            new RunOptions(false, Settlement.NONE, () -> false, ResultCache.NONE, null, IN_ANY_MEMORY);

    /** The same with or without texts. */
    public RunOptions keepingTexts(boolean keeps) {
        return new RunOptions(keeps, settlement, stopped, cache, comparison, inMemory);
    }

    /** The same, but findings that are known or waived do not count. */
    public RunOptions settling(Settlement by) {
        return new RunOptions(keepsTexts, by, stopped, cache, comparison, inMemory);
    }

    /** The same until somebody stops it. */
    public RunOptions until(BooleanSupplier stop) {
        return new RunOptions(keepsTexts, settlement, stop, cache, comparison, inMemory);
    }

    /** The same with a cache. */
    public RunOptions caching(ResultCache in) {
        return new RunOptions(keepsTexts, settlement, stopped, in, comparison, inMemory);
    }

    /** The same, but every source is a ledger that is compared with its minutes; null for none. */
    public RunOptions comparing(@Nullable LedgerComparison with) {
        return new RunOptions(keepsTexts, settlement, stopped, cache, with, inMemory);
    }

    /** The same with results on so many characters in memory. */
    public RunOptions holding(long characters) {
        return new RunOptions(keepsTexts, settlement, stopped, cache, comparison, characters);
    }

    /** The same with as many results of so many inputs in memory as a heap of so many bytes has room for beside the work. */
    public RunOptions holdingIn(long heap, int inputs) {
        long room = heap / SHARE - (long) inputs * BYTES_PER_INPUT;
        return holding(Math.max(0, room / BYTES_PER_CHARACTER));
    }
}

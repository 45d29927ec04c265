package io.duban.engine.rule.drl;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * 限额: how much work the rules of one set may make of one record. Drools can be stopped between firings only, so
 * printed rules of users ask for leave each time that two elements are looked at together.
 */
public final class Budget {
    /** What printed rules call it. */
    public static final String NAME = "budget";

    private static final int MOST_STEPS = 500_000;
    private static final int MOST_VIOLATIONS = 10_000;
    private static final long MOST_SECONDS = 10;
    private static final int CLOCK_EVERY = 1 << 12;

    private final CompiledPatterns patterns;
    private final long begin = System.nanoTime();
    private int steps;
    private int violations;

    /** @param patterns of the rules, kept from record to record */
    public Budget(CompiledPatterns patterns) {
        this.patterns = patterns;
    }

    /**
     * Whether another pair of elements may be looked at: always, until it throws.
     *
     * @param element one of the two; it makes Drools ask for each pair and not once for each element
     * @throws IllegalStateException if the rules look at too many, or take too long
     */
    public boolean spend(Object element) {
        if (++steps > MOST_STEPS) {
            throw new IllegalStateException(
                    "the rule combines elements more than " + MOST_STEPS + " times in a record");
        }
        if (steps % CLOCK_EVERY == 0) {
            checkClock();
        }
        return true;
    }

    /**
     * Whether another violation may be reported.
     *
     * @throws IllegalStateException if there are too many, or the rules take too long
     */
    public boolean fire() {
        if (++violations > MOST_VIOLATIONS) {
            throw new IllegalStateException("more than " + MOST_VIOLATIONS + " violations in a record");
        }
        checkClock();
        return true;
    }

    /** Whether the whole text is as a pattern says; of no text nothing holds. */
    public boolean matches(@Nullable String text, String pattern) {
        return text != null && patterns.of(pattern).matches(text);
    }

    /** Whether there is a text and it is not as the pattern says. */
    public boolean notMatches(@Nullable String text, String pattern) {
        return text != null && !matches(text, pattern);
    }

    private void checkClock() {
        if (System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
            throw new IllegalStateException("the rule takes longer than " + MOST_SECONDS + " seconds for a record");
        }
    }
}

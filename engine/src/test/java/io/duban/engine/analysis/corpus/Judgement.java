package io.duban.engine.analysis.corpus;

/**
 * One thing that was marked, found, or both.
 *
 * @param measure what it counts for
 * @param result what it counts as
 * @param text the words, or what was expected and found
 * @param start offset in the document
 */
record Judgement(Measure measure, Result result, String text, int start) {
    enum Result {
        /** Marked and found. */
        HIT,
        /** Found and not marked. */
        WRONG,
        /** Marked and not found. */
        MISSED,
        /** Marked as one thing and found as another: wrong and missed at once. */
        CONFUSED
    }
}

package io.duban.engine.analysis.corpus;

import io.duban.engine.analysis.corpus.Judgement.Result;
import java.util.Collection;

/**
 * How many judgements there are of each result.
 *
 * @param hits marked and found
 * @param wrong found and not marked
 * @param missed marked and not found
 */
record Tally(int hits, int wrong, int missed) {
    static Tally of(Measure measure, Collection<Judgement> judgements) {
        int confused = count(measure, Result.CONFUSED, judgements);
        return new Tally(
                count(measure, Result.HIT, judgements),
                count(measure, Result.WRONG, judgements) + confused,
                count(measure, Result.MISSED, judgements) + confused);
    }

    double precision() {
        return (double) hits / Math.max(1, hits + wrong);
    }

    double recall() {
        return (double) hits / Math.max(1, hits + missed);
    }

    double f1() {
        return 2.0 * hits / Math.max(1, 2 * hits + wrong + missed);
    }

    private static int count(Measure measure, Result result, Collection<Judgement> judgements) {
        return (int) judgements.stream()
                .filter(judgement -> judgement.measure() == measure && judgement.result() == result)
                .count();
    }
}

package io.duban.engine.analysis.corpus;

import io.duban.engine.analysis.corpus.Judgement.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The pairs of marked and found elements that are the same. Each element is in one pair at most.
 *
 * @param pairs marked and found
 * @param missed marked and without a partner
 * @param wrong found and without a partner
 */
record Comparison(List<Pair> pairs, List<Item> missed, List<Item> wrong) {
    record Pair(Item marked, Item found) {}

    static Comparison of(List<Item> marked, List<Item> found, BiPredicate<Item, Item> same) {
        List<Pair> pairs = new ArrayList<>();
        List<Item> missed = new ArrayList<>();
        List<Item> rest = new ArrayList<>(found);
        for (Item item : marked) {
            rest.stream()
                    .filter(candidate -> same.test(item, candidate))
                    .findFirst()
                    .ifPresentOrElse(
                            partner -> {
                                rest.remove(partner);
                                pairs.add(new Pair(item, partner));
                            },
                            () -> missed.add(item));
        }
        return new Comparison(pairs, missed, rest);
    }

    List<Judgement> judgements(Measure measure) {
        List<Judgement> judgements = new ArrayList<>();
        pairs.forEach(pair -> judgements.add(judgement(measure, Result.HIT, pair.marked())));
        missed.forEach(item -> judgements.add(judgement(measure, Result.MISSED, item)));
        wrong.forEach(item -> judgements.add(judgement(measure, Result.WRONG, item)));
        return judgements;
    }

    /** Of a question that has one answer. */
    static Judgement answer(Measure measure, Object expected, Object given, int start) {
        return expected.equals(given)
                ? new Judgement(measure, Result.HIT, expected.toString(), start)
                : new Judgement(measure, Result.CONFUSED, "expected " + expected + ", found " + given, start);
    }

    private static Judgement judgement(Measure measure, Result result, Item item) {
        String type = item.type().isEmpty() ? "" : " (" + item.type() + ")";
        return new Judgement(measure, result, item.text() + type, item.start());
    }
}

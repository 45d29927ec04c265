package io.duban.engine.likeness;

import static java.util.stream.Collectors.toCollection;

import io.duban.api.record.Likeness;
import io.duban.engine.likeness.Closest.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * 批内比对: compares the records of a batch with one another. In two steps, so that the texts of a batch need not be kept:
 * by sketches, which sources are worth an exact look; with the texts of those alone, what is alike in them.
 */
public final class BatchComparison {
    /** A finding names three others, of each relation; kinship and exact looks leave some of these out. */
    private static final int CLOSEST = 16;

    /** Of them, those that are looked at in any case. */
    private static final int FOREMOST = 4;

    /** The share of shingles from which two are looked at; a share of the text half as large again and more. */
    private static final double WORTH_A_LOOK = 0.15;

    private final List<Part> parts = new ArrayList<>();
    /** The place of the source of each part. */
    private final List<Integer> sources = new ArrayList<>();

    private final Closest candidates;

    /** Compares the sketches of sources; the order of the sources decides nothing but ties. */
    public BatchComparison(List<ComparedSource> compared) {
        for (int i = 0; i < compared.size(); i++) {
            for (Part part : compared.get(i).parts()) {
                parts.add(part);
                sources.add(i);
            }
        }
        List<String> signatures =
                parts.stream().map(part -> part.sketch().signature()).toList();
        this.candidates = CandidatePairs.of(signatures, CLOSEST, this::worthALook);
    }

    private boolean worthALook(int first, int second, double agreement) {
        Part one = parts.get(first);
        Part other = parts.get(second);
        int sizes = one.sketch().size() + other.sketch().size();
        int smaller = Math.min(one.sketch().size(), other.sketch().size());
        return agreement * sizes / ((1 + agreement) * smaller) >= WORTH_A_LOOK
                && (Kinship.of(one, other).isPresent() || Kinship.of(other, one).isPresent());
    }

    /** The places of the sources whose texts are needed. */
    public Set<Integer> needed() {
        return candidates
                .pairs()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .map(sources::get)
                .collect(toCollection(TreeSet::new));
    }

    /**
     * What is alike, by the place of the source and the index of the record.
     *
     * @param texts of the sources needed, by their places; what is missing is not compared
     */
    public Map<Integer, Map<Integer, List<Likeness>>> likenesses(IntFunction<Optional<ComparedText>> texts) {
        Map<Integer, List<Match>> closest = closest(texts);
        Map<Integer, Map<Integer, List<Match>>> bySource = new TreeMap<>();
        closest.forEach((part, matches) -> bySource.computeIfAbsent(sources.get(part), none -> new TreeMap<>())
                .computeIfAbsent(parts.get(part).record(), none -> new ArrayList<>())
                .addAll(matches));
        Map<Integer, Map<Integer, List<Likeness>>> found = new TreeMap<>();
        bySource.forEach((source, records) -> texts.apply(source).ifPresent(text -> {
            Map<Integer, List<Likeness>> alike = new HashMap<>();
            records.forEach((record, matches) -> alike.put(record, Match.likenesses(matches, text.document())));
            found.put(source, alike);
        }));
        return found;
    }

    /** The closest matches of each part. */
    private Map<Integer, List<Match>> closest(IntFunction<Optional<ComparedText>> texts) {
        RecentTexts recent =
                new RecentTexts(part -> texts.apply(sources.get(part)).map(parts.get(part)::text));
        Map<Integer, List<Match>> closest = new ConcurrentHashMap<>();
        compare(candidates.pairs().filter(pair -> candidates.foremost(pair, FOREMOST)), recent, closest);
        // Who shares nothing with those that agree most shares nothing with the others: among very many some agree by
        // chance.
        Set<Integer> alike = Set.copyOf(closest.keySet());
        compare(
                candidates
                        .pairs()
                        .filter(pair -> !candidates.foremost(pair, FOREMOST))
                        .filter(pair -> alike.contains(pair.one()) || alike.contains(pair.other())),
                recent,
                closest);
        return closest;
    }

    private void compare(Stream<Pair> pairs, RecentTexts recent, Map<Integer, List<Match>> closest) {
        pairs.parallel().forEach(pair -> recent.of(pair.one()).ifPresent(text -> recent.of(pair.other())
                .ifPresent(other -> Match.between(parts.get(pair.one()), text, parts.get(pair.other()), other)
                        .forEach(match -> closest.merge(
                                match.part().equals(parts.get(pair.one())) ? pair.one() : pair.other(),
                                List.of(match),
                                Match::closest)))));
    }
}

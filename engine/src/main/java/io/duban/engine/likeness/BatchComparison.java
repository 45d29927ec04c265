package io.duban.engine.likeness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import io.duban.api.document.Document;
import io.duban.api.likeness.Sketch;
import io.duban.api.record.Likeness;
import io.duban.api.record.MeetingRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * 批内比对: compares the records of a batch with one another. In two steps, so that the texts of a batch need not be kept:
 * by sketches, which sources are worth an exact look; with the texts of those alone, what is alike in them.
 */
public final class BatchComparison {
    /** A finding names three others, of each relation; kinship and exact looks leave some of these out. */
    private static final int CLOSEST = 16;

    /** The share of shingles from which two are looked at; a share of the text half as large again and more. */
    private static final double WORTH_A_LOOK = 0.15;

    private final List<Part> parts;
    private final List<CandidatePairs.Pair> candidates;

    /** Compares the sketches of sources; the order of the sources decides nothing but ties. */
    public BatchComparison(List<ComparedSource> sources) {
        this.parts = parts(sources);
        List<int[]> signatures = parts.stream()
                .map(part -> MinHash.signature(part.sketch().signature()))
                .toList();
        this.candidates = CandidatePairs.of(signatures, CLOSEST, this::worthALook);
    }

    private static List<Part> parts(List<ComparedSource> sources) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            ComparedSource source = sources.get(i);
            boolean several = source.records().size() > 1;
            for (Sketch sketch : source.sketches()) {
                MeetingRecord record = source.records().get(sketch.record());
                parts.add(new Part(i, source.name(), record, sketch, Origin.of(record), several));
            }
        }
        return parts;
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
        return inPairs().map(part -> parts.get(part).source()).collect(toCollection(TreeSet::new));
    }

    /**
     * What is alike, by the place of the source and the index of the record.
     *
     * @param documents of the sources needed, by their places; what is missing is not compared
     */
    public Map<Integer, Map<Integer, List<Likeness>>> likenesses(Map<Integer, Document> documents) {
        Map<Integer, ShingledText> texts = new HashMap<>();
        inPairs().forEach(part -> {
            Document document = documents.get(parts.get(part).source());
            if (document != null) {
                texts.computeIfAbsent(part, none -> parts.get(part).text(document));
            }
        });
        Map<Integer, Map<Integer, List<Match>>> matches = candidates.parallelStream()
                .flatMap(pair -> matches(pair, texts))
                .collect(groupingBy(
                        match -> match.part().source(),
                        groupingBy(match -> match.part().record().index())));
        Map<Integer, Map<Integer, List<Likeness>>> found = new TreeMap<>();
        matches.forEach((source, records) -> {
            Map<Integer, List<Likeness>> alike = new TreeMap<>();
            records.forEach((record, of) -> alike.put(record, Match.likenesses(of, documents.get(source))));
            found.put(source, alike);
        });
        return found;
    }

    private Stream<Integer> inPairs() {
        return candidates.stream().flatMap(pair -> Stream.of(pair.one(), pair.other()));
    }

    private Stream<Match> matches(CandidatePairs.Pair pair, Map<Integer, ShingledText> texts) {
        ShingledText one = texts.get(pair.one());
        ShingledText other = texts.get(pair.other());
        return one == null || other == null
                ? Stream.empty()
                : Match.between(parts.get(pair.one()), one, parts.get(pair.other()), other).stream();
    }
}

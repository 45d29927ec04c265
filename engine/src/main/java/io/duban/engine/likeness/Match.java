package io.duban.engine.likeness;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.record.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * 相符: what one part of a batch has in common with another, as seen from the first.
 *
 * @param part it is told of
 * @param other the other one
 * @param relation whose the other is
 * @param percent how much of the part stands in the other
 * @param characters how many characters that is
 * @param place of the longest passage
 */
record Match(Part part, Part other, Likeness.Relation relation, int percent, int characters, Location place) {
    /** Less than that is what office language has in common anyway. */
    private static final int LEAST_PERCENT = 30;

    private static final int NAMED = 3;

    private static final Comparator<Match> CLOSEST_FIRST = comparing(Match::percent)
            .reversed()
            .thenComparing(match -> match.other.name())
            .thenComparing(match -> match.other.record())
            .thenComparing(match -> match.other.sketch().statement());

    /** The matches of two parts: one for each of them that has much of the other; none where both are the same paper. */
    static List<Match> between(Part one, ShingledText text, Part other, ShingledText otherText) {
        if (one.speaker() == null && text.text().sameAs(otherText.text())) {
            return List.of();
        }
        boolean shorter = text.text().length() <= otherText.text().length();
        Overlap overlap = shorter ? Overlap.of(text, otherText) : Overlap.of(otherText, text);
        List<Match> matches = new ArrayList<>();
        add(matches, one, text, other, overlap, shorter);
        add(matches, other, otherText, one, overlap, !shorter);
        return matches;
    }

    private static void add(
            List<Match> matches, Part part, ShingledText text, Part other, Overlap overlap, boolean first) {
        int percent = Math.min(100, 100 * overlap.covered() / text.text().length());
        if (percent >= LEAST_PERCENT) {
            Overlap.Run longest =
                    overlap.runs().stream().max(comparing(Overlap.Run::length)).orElseThrow();
            Location place = text.text().place(first ? longest.first() : longest.second(), longest.length());
            Kinship.of(part, other)
                    .ifPresent(relation ->
                            matches.add(new Match(part, other, relation, percent, overlap.covered(), place)));
        }
    }

    /** Of the matches of one part as many of each relation as are told of, and one that shows that there are more. */
    static List<Match> closest(List<Match> some, List<Match> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(CLOSEST_FIRST)
                .collect(groupingBy(Match::relation))
                .values()
                .stream()
                .flatMap(alike -> alike.stream().limit(NAMED + 1L))
                .toList();
    }

    /** Of the matches of one record the closest for each relation and statement, with the names of others like it. */
    static List<Likeness> likenesses(List<Match> matches, Document document) {
        return matches.stream()
                .sorted(CLOSEST_FIRST)
                .collect(groupingBy(
                        match -> List.of(match.relation, match.part.sketch().statement()),
                        LinkedHashMap::new,
                        toList()))
                .values()
                .stream()
                .map(alike -> likeness(alike, document))
                .sorted(comparing(Likeness::location).thenComparing(Likeness::relation))
                .toList();
    }

    private static Likeness likeness(List<Match> alike, Document document) {
        Match closest = alike.get(0);
        Location line = line(closest.place, document);
        String others =
                alike.stream().limit(NAMED).map(match -> match.other.told()).collect(joining(", "));
        return new Likeness(
                document.text(line),
                closest.relation,
                closest.percent,
                closest.characters,
                alike.size() > NAMED ? others + ", …" : others,
                line);
    }

    /** The longest line of a passage: to mark whole pages says no more, and a title says nothing. */
    private static Location line(Location passage, Document document) {
        Location longest = passage.withOffsets(passage.start(), passage.start());
        int start = passage.start();
        while (start < passage.end()) {
            int line = document.text().indexOf('\n', start);
            int end = line < 0 ? passage.end() : Math.min(line, passage.end());
            longest = end - start > longest.length() ? passage.withOffsets(start, end) : longest;
            start = end + 1;
        }
        return inBlock(longest, document);
    }

    /** A place with what the document knows of it. */
    private static Location inBlock(Location line, Document document) {
        return document.blocks().stream()
                .map(Block::location)
                .filter(block -> block.overlaps(line))
                .findFirst()
                .map(block ->
                        block.withOffsets(Math.max(line.start(), block.start()), Math.min(line.end(), block.end())))
                .orElse(line);
    }
}

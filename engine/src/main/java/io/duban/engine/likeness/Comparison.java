package io.duban.engine.likeness;

import io.duban.api.likeness.CommonPassage;
import io.duban.api.likeness.ComparedRecord;
import io.duban.api.likeness.LikePair;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 雷同比对: from records to pairs of records that share text. */
public final class Comparison {
    /** Of more copies of one text than that, nobody reads all pairs. */
    private static final int CLOSEST = 64;

    private final double least;

    /** @param least the share from which a pair is told, from 0 to 1 */
    public Comparison(double least) {
        this.least = least;
    }

    /**
     * The pairs among the records, and of the records with those of an archive; those that share most first. Where more
     * than {@value #CLOSEST} are alike, each is compared with those that are likest to it.
     *
     * @param records each of which is compared with every other
     * @param archive which are not compared with one another
     */
    public List<LikePair> pairs(List<ComparedRecord> records, List<ComparedRecord> archive) {
        List<ComparedRecord> all =
                Stream.concat(records.stream(), archive.stream()).toList();
        List<ShingledText> texts = all.parallelStream()
                .map(record -> new ShingledText(MaskedText.of(record)))
                .toList();
        List<String> signatures = texts.parallelStream()
                .map(text -> MinHash.signature(text.shingles()))
                .toList();
        return CandidatePairs.of(signatures, CLOSEST, (one, other, agreement) -> one < records.size())
                .pairs()
                .parallel()
                .flatMap(pair -> pair(all, texts, pair.one(), pair.other()).stream())
                .sorted(Comparator.comparingDouble(LikePair::share)
                        .reversed()
                        .thenComparing(pair -> pair.first().source())
                        .thenComparing(pair -> pair.first().record().index())
                        .thenComparing(pair -> pair.second().source())
                        .thenComparing(pair -> pair.second().record().index()))
                .toList();
    }

    private Optional<LikePair> pair(List<ComparedRecord> all, List<ShingledText> texts, int one, int other) {
        boolean shorter =
                texts.get(one).text().length() <= texts.get(other).text().length();
        int first = shorter ? one : other;
        int second = shorter ? other : one;
        ShingledText text = texts.get(first);
        Overlap overlap = Overlap.of(text, texts.get(second));
        double share = (double) overlap.covered() / text.text().length();
        if (share < least) {
            return Optional.empty();
        }
        List<CommonPassage> passages = overlap.runs().stream()
                .map(run -> new CommonPassage(
                        text.text().place(run.first(), run.length()),
                        texts.get(second).text().place(run.second(), run.length())))
                .toList();
        return Optional.of(new LikePair(all.get(first), all.get(second), share, passages));
    }
}

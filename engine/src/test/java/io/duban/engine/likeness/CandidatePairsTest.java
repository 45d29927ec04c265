package io.duban.engine.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.engine.likeness.CandidatePairs.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CandidatePairsTest {
    private static final CandidatePairs.PairTest ANY = (one, other, agreement) -> true;

    private final Random random = new Random(7);

    @Test
    void twoThatAgreeMeetAndTwoThatDoNotAreApart() {
        int[] one = signature();

        List<Pair> pairs = CandidatePairs.of(List.of(one, signature(), changed(one, 20)), 8, ANY);

        assertThat(pairs).containsExactly(new Pair(0, 2));
    }

    @Test
    void recordsWithoutShinglesAreAlikeInNothing() {
        int[] empty = MinHash.signature(new long[0]);

        assertThat(CandidatePairs.of(List.of(empty, empty), 8, ANY)).isEmpty();
    }

    @Test
    void whoIsNotToBeComparedIsNoPair() {
        int[] one = signature();

        assertThat(CandidatePairs.of(List.of(one, one, one), 8, (a, b, agreement) -> a > 0))
                .containsExactly(new Pair(1, 2));
    }

    @Test
    void thePairsOfACopiedTextGrowByItsCopiesAndNotByTheirSquare() {
        int[] one = signature();

        List<Pair> pairs = CandidatePairs.of(Collections.nCopies(1_000, one), 8, ANY);

        assertThat(pairs).hasSizeLessThanOrEqualTo(8 * 1_000);
        assertThat(pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())))
                .as("each copy is in a pair")
                .containsAll(IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void theClosestIsKeptWhereManyAreAlike() {
        int[] copied = signature();
        List<int[]> signatures = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            signatures.add(changed(copied, 64));
        }
        int[] one = changed(copied, 64);
        signatures.add(one);
        signatures.add(changed(one, 4));

        assertThat(CandidatePairs.of(signatures, 4, ANY)).contains(new Pair(200, 201));
    }

    private int[] signature() {
        return random.ints(MinHash.PLACES, 0, Integer.MAX_VALUE).toArray();
    }

    /** A signature that has nothing in common with another in so many places. */
    private int[] changed(int[] signature, int places) {
        int[] changed = signature.clone();
        random.ints(places, 0, MinHash.PLACES).forEach(place -> changed[place] = random.nextInt(Integer.MAX_VALUE));
        return changed;
    }
}

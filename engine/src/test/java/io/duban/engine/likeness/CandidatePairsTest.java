package io.duban.engine.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.engine.likeness.Closest.Pair;
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
        String one = signature();

        List<Pair> pairs = CandidatePairs.of(List.of(one, signature(), changed(one, 20)), 8, ANY)
                .pairs()
                .toList();

        assertThat(pairs).containsExactly(new Pair(0, 2));
    }

    @Test
    void recordsWithoutShinglesAreAlikeInNothing() {
        String empty = MinHash.signature(new long[0]);

        assertThat(CandidatePairs.of(List.of(empty, empty), 8, ANY).pairs().toList())
                .isEmpty();
    }

    @Test
    void whoIsNotToBeComparedIsNoPair() {
        String one = signature();

        assertThat(CandidatePairs.of(List.of(one, one, one), 8, (a, b, agreement) -> a > 0)
                        .pairs()
                        .toList())
                .containsExactly(new Pair(1, 2));
    }

    @Test
    void thePairsOfACopiedTextGrowByItsCopiesAndNotByTheirSquare() {
        String one = signature();

        List<Pair> pairs = CandidatePairs.of(Collections.nCopies(1_000, one), 8, ANY)
                .pairs()
                .toList();

        assertThat(pairs).hasSizeLessThanOrEqualTo(8 * 1_000);
        assertThat(pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())))
                .as("each copy is in a pair")
                .containsAll(IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void theClosestIsKeptWhereManyAreAlike() {
        String copied = signature();
        List<String> signatures = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            signatures.add(changed(copied, 64));
        }
        String one = changed(copied, 64);
        signatures.add(one);
        signatures.add(changed(one, 4));

        assertThat(CandidatePairs.of(signatures, 4, ANY).pairs().toList()).contains(new Pair(200, 201));
    }

    private String signature() {
        return random.ints(MinHash.PLACES, 0, Character.MAX_VALUE)
                .collect(StringBuilder::new, (text, place) -> text.append((char) place), StringBuilder::append)
                .toString();
    }

    /** A signature that has nothing in common with another in so many places. */
    private String changed(String signature, int places) {
        StringBuilder changed = new StringBuilder(signature);
        random.ints(places, 0, MinHash.PLACES)
                .forEach(place -> changed.setCharAt(place, (char) random.nextInt(Character.MAX_VALUE)));
        return changed.toString();
    }
}

package io.duban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunOptionsTest {
    private static final long MEGABYTE = 1_000_000;

    @ParameterizedTest
    @CsvSource({
        "4000, 100, 19997000", // a fifth of the heap, at forty bytes a character
        "4000, 100000, 17000000",
        "256, 10000, 980000",
        "256, 100000, 0", // what stays of so many in any case takes more than a fifth
        "64, 1, 319970",
    })
    void keepsResultsInMemoryAsLongAsTheHeapHasRoomBesideWhatStaysOfEveryInput(
            long megabytes, int inputs, long characters) {
        assertThat(RunOptions.DEFAULT.holdingIn(megabytes * MEGABYTE, inputs).inMemory())
                .isEqualTo(characters);
    }
}

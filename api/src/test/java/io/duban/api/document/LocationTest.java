package io.duban.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {
    @ParameterizedTest
    @CsvSource({
        "3, 7, true, true", // the same place
        "4, 6, true, true",
        "1, 4, false, true",
        "6, 9, false, true",
        "1, 9, false, true",
        "1, 3, false, false", // ends where the other begins
        "7, 9, false, false",
    })
    void tellsWhatLiesWithinAndWhatHasACharacterInCommon(int start, int end, boolean enclosed, boolean overlapping) {
        Location place = Location.of(3, 7);
        Location other = Location.of(start, end);

        assertThat(place.encloses(other)).isEqualTo(enclosed);
        assertThat(place.overlaps(other)).isEqualTo(overlapping);
        assertThat(other.overlaps(place)).isEqualTo(overlapping);
    }
}

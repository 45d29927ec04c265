package io.duban.app.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> NAMES = List.of("minutes.txt", "notes.txt", "RE-05", "会议纪要.txt");

    @ParameterizedTest
    @CsvSource({
        "minute.txt, minutes.txt",
        "MINUTES.TXT, minutes.txt",
        "re-5, RE-05",
        "会议记要.txt, 会议纪要.txt",
    })
    void findsWhatWasMeant(String meant, String expected) {
        assertThat(NearestName.of(meant, NAMES)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"budget.xlsx", "x", "''"})
    void saysNothingWhenNothingIsNear(String meant) {
        assertThat(NearestName.of(meant, NAMES)).isEmpty();
    }
}

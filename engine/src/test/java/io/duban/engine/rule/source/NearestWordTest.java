package io.duban.engine.rule.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
    private static final List<String> KNOWN =
            List.of("RE-01", "RE-05", "meeting.date", "meeting.day", "units", "区", "会议纪要.txt");

    @ParameterizedTest
    @CsvSource({
        "re-05,RE-05",
        "RE-06,RE-01",
        "meeting.dat,meeting.date",
        "untis,units",
        "unit,units",
        "meetings.day,meeting.day",
        "会议记要.txt,会议纪要.txt"
    })
    void findsTheWordThatWasMeant(String word, String meant) {
        assertThat(NearestWord.to(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"XY-99", "deadline", "县", "x", "''"})
    void findsNothingForWordsLikeNone(String word) {
        assertThat(NearestWord.to(word, KNOWN)).isEmpty();
    }
}

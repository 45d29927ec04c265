package io.duban.engine.analysis.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.Meeting;
import io.duban.engine.analysis.layout.Texts;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.Lexicon;
import io.duban.engine.analysis.lexicon.WordClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTest {
    @ParameterizedTest
    @CsvSource({"石大川,PERSON", "麦青,PERSON", "柳如风,PERSON", "派出所,ROSTERED_UNIT", "民政课,ROSTERED_UNIT", "各学校,UNIT_CLASS"})
    void tellsPersonsFromUnitsAndFromGroups(String name, WordClass wordClass) {
        Meeting meeting =
                new MeetingReader().read(Texts.record("例会纪要", "主持人：石大川", "出席：麦青、派出所、民政课、各学校", "记录：柳如风", "修桥。"));

        Hits hits = Lexicon.builtIn().match(name, Attendance.names(meeting));

        assertThat(hits.endsAt(wordClass, 0, name.length())).isTrue();
        assertThat(hits.any(WordClass.ROSTERED_UNIT, 0, name.length())).isEqualTo(wordClass == WordClass.ROSTERED_UNIT);
    }
}

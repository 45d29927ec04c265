package io.duban.engine.analysis.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.ResponsibleUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each of several hundred names before each of some forty predicates: words of the tables may run into one another across
 * the end of a name (监管场|所要做|好), which no text that somebody wrote shows for all of them.
 */
class NamesAndPredicatesTest {
    private static final List<String> PREDICATES = Tables.lines("predicates.txt");

    private final SentenceReader reader = new SentenceReader();

    static Stream<String> names() {
        return Tables.lines("names.txt").stream().flatMap(line -> Stream.of(line.split(" ", -1)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepApart(String name) {
        List<String> misread = new ArrayList<>();
        for (String predicate : PREDICATES) {
            SentenceReader.Reading reading = reader.read(Texts.sentence(name + predicate), null);
            List<String> units =
                    reading.units().stream().map(ResponsibleUnit::text).toList();
            if (reading.directive() == null || !units.equals(List.of(name))) {
                misread.add(name + predicate + units);
            }
        }

        assertThat(misread).isEmpty();
    }
}

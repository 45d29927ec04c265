package io.duban.engine.analysis.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.ResponsibleUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class UnitGrammarTest {
    private final UnitGrammar grammar = new UnitGrammar();

    @ParameterizedTest
    @CsvFileSource(resources = "units.csv", delimiter = '|', encoding = "UTF-8")
    void namesThoseWhoMustAct(String text, @Nullable String units) {
        List<String> expected = units == null ? List.of() : List.of(units.split(" ", -1));

        assertThat(grammar.units(Texts.clauses(text)))
                .as(text)
                .extracting(ResponsibleUnit::text)
                .containsExactlyElementsOf(expected);
    }
}

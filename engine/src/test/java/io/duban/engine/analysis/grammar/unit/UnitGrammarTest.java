package io.duban.engine.analysis.grammar.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.grammar.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "四个牵头部门要加强协作。|GROUP",
                "县防指各成员单位要分工协作。|GROUP",
                "矿山企业要严格落实制度。|GROUP",
                "相关部门（单位）要加强统筹。|GENERIC",
                "泵站有关班组要勤看水位。|GROUP",
                "县水务局要加强巡查。|NAMED"
            })
    void tellsHowDefiniteTheyAre(String text, ResponsibleUnit.Kind kind) {
        assertThat(grammar.units(Texts.clauses(text)))
                .as(text)
                .extracting(ResponsibleUnit::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "由县住建局牵头，县水务局、县电力公司等相关单位协作。|LEAD SUPPORT SUPPORT",
                "县水务局要做好协作。|RESPONSIBLE",
                "各部门要密切配合，守好闸口。|RESPONSIBLE",
                "由县水务局牵头，各部门密切配合，守好闸口。|LEAD SUPPORT",
                "由镇农办牵头，村组配合。|LEAD SUPPORT"
            })
    void tellsWhatPartTheyHave(String text, String roles) {
        assertThat(grammar.units(Texts.clauses(text)))
                .as(text)
                .extracting(unit -> unit.role().name())
                .containsExactly(roles.split(" ", -1));
    }
}

package io.duban.engine.analysis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.OutlineStyle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
    @ParameterizedTest
    @CsvSource({
        "一、修路,CHINESE,1,2",
        "（三）修桥,CHINESE_BRACKETS,3,3",
        "(12)修渠,ARABIC_BRACKETS,12,4",
        "3.种树,ARABIC,3,2",
        "4、23户搬迁,ARABIC,4,2",
        "5）清账,ARABIC_BRACKETS,5,2",
        "②清淤,CIRCLED,2,1",
        "❸清淤,CIRCLED,3,1",
        "⑷清淤,ARABIC_BRACKETS,4,1",
        "⒌清淤,ARABIC,5,1",
        "㈡清淤,CHINESE_BRACKETS,2,1",
        "二 、修路,CHINESE,2,3",
        "'第一，修路',ORDINAL,1,3",
        "'第二件，修路',ORDINAL,2,4",
        "'头一件，修路',ORDINAL,1,4",
        "'其三，修路',ORDINAL,3,3",
        "'其次，修路',ORDINAL,2,3",
        "二是修路,SPOKEN,2,2",
        "三要修路,SPOKEN,3,2",
        "第二部分 修路,SECTION,2,4",
        "第五条 修路,SECTION,5,3",
        "'第二层意思，修路',ORDINAL,2,6",
        "第三议题 修路,ORDINAL,3,5",
        "'三条，修路',ORDINAL,3,3",
        "贰、修路,CHINESE,2,2",
        "1.2 修路,DECIMAL,2,3",
        "3.1.4　修路,DECIMAL,4,5"
    })
    void readsEveryStyle(String text, OutlineStyle style, int number, int end) {
        assertThat(Label.at(text, 0)).isEqualTo(new Label(style, number, 0, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5公里", "2026.3", "2026年", "第三中学", "一中全会", "（县政府）", "十分重要", "其他，略", "首都", "300、", ""})
    void takesNothingElseForALabel(String text) {
        assertThat(Label.at(text, 0)).isNull();
    }

    @Property
    void readsBackTheNumberThatItWasWrittenWith(@ForAll @IntRange(min = 1, max = 99) int number) {
        Label label = Label.at("（" + NumeralsTest.chinese(number) + "）修路", 0);
        assertThat(label).isNotNull();
        assertThat(label.number()).isEqualTo(number);
    }
}

package io.duban.engine.analysis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    private static final String DIGITS = "零一二三四五六七八九";

    @ParameterizedTest
    @CsvSource({
        "七,7",
        "十,10",
        "十二,12",
        "二十,20",
        "三十一,31",
        "一百零五,105",
        "两百,200",
        "二〇二六,2026",
        "15,15",
        "２０,20",
        "二○二六,2026",
        "二OO九,2009"
    })
    void readsNumeralsOfBothScripts(String text, int value) {
        assertThat(Numerals.value(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"甲", "1a", "1234567", "''"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(Numerals.value(text)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"二○二六年,4", "二○二○年,4", "二OO九,4", "三○○局,1", "三O,1", "十二月,2"})
    void takesARoundMarkForAZeroOnlyWithinANumber(String text, int end) {
        assertThat(Numerals.end(text, 0)).isEqualTo(end);
    }

    @Property
    void readsBackEveryNumberBelowOneHundred(@ForAll @IntRange(min = 1, max = 99) int number) {
        assertThat(Numerals.value(chinese(number))).isEqualTo(number);
    }

    @Property
    void readsBackEveryArabicNumber(@ForAll @IntRange(max = 999_999) int number) {
        String text = number + "项";
        int end = Numerals.end(text, 0);
        assertThat(Numerals.value(text.substring(0, end))).isEqualTo(number);
    }

    static String chinese(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1));
    }
}

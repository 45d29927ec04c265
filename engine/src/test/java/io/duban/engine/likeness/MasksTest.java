package io.duban.engine.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {
    /** One kind of masking. */
    private interface Masking {
        void mask(String plain, char[] signs, char mask);
    }

    private static String masked(Masking masking, String text) {
        char[] signs = text.toCharArray();
        masking.mask(text, signs, '#');
        return new String(signs);
    }

    @ParameterizedTest
    @CsvSource({
        "共修渠12.5公里, 共修渠####公里",
        "增长８％。, 增长##。",
        "十二月底前, ##月底前",
        "三十一个村两名, ###个村#名",
        "一、抓清淤, 一、抓清淤",
        "统一部署万众一心, 统一部署万众一心",
        "第三, 第三",
        "3十2日, #十#日"
    })
    void figuresAreMaskedAndNumeralsWhereSomethingIsCounted(String text, String masked) {
        assertThat(masked(Masks::figures, text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"我县要管好, ##要管好", "全市市直单位, ###直单位", "区级河长, #级河长", "县城, 县城", "本乡镇长会, ###长会", "各, 各", "区, 区"})
    void regionsWithoutANameAreMasked(String text, String masked) {
        assertThat(masked(Masks::regions, text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "按《河道规程》办, 按######办",
        "《规》办, 《规》办",
        "《《河道》办, #####办",
        "《河道规程》规定“堤顶两侧各五米内不得堆放杂物”。, ########################。",
        "《河道规程》规定“不得堆放”。, ######规定“不得堆放”。"
    })
    void normsAreMaskedWithWhatIsQuotedFromThem(String text, String masked) {
        assertThat(masked(Masks::norms, text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "青山县柳河镇召开, 青山县柳河镇",
        "在青山县, 在青山县",
        "会议定于青山县, 会议定于青山县",
        "会议决定全体人员到青山县, ''",
        "（青山县）白云街道, 青山县、白云街道",
        "A青山县B柳河镇, 青山县、柳河镇",
        "甲，县, ''"
    })
    void placesAreNamedWhereChineseCharactersBegin(String text, String names) {
        List<String> found = new ArrayList<>();

        Masks.places(text, found);

        assertThat(String.join("、", found)).isEqualTo(names);
    }
}

package io.duban.plugins.docx;

import static io.duban.plugins.docx.DocxFile.item;
import static io.duban.plugins.docx.DocxFile.level;
import static io.duban.plugins.docx.DocxFile.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.Source;
import io.duban.api.document.numbering.NumberFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
    private static final String LIST_1 = "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";

    @ParameterizedTest
    @CsvSource({
        "1,decimal,1",
        "7,decimalZero,07",
        "12,decimalZero,12",
        "10,decimalFullWidth,１０",
        "1,chineseCounting,一",
        "10,chineseCountingThousand,十",
        "11,chineseCounting,十一",
        "20,chineseCounting,二十",
        "101,chineseCountingThousand,一百零一",
        "110,chineseCountingThousand,一百一十",
        "1005,chineseCountingThousand,一千零五",
        "10,ideographDigital,一〇",
        "3,ideographTraditional,丙",
        "11,ideographTraditional,十一",
        "12,ideographZodiac,亥",
        "12,chineseLegalSimplified,壹拾贰",
        "20,decimalEnclosedCircle,⑳",
        "21,decimalEnclosedCircle,21",
        "27,lowerLetter,aa",
        "2,upperLetter,B",
        "14,lowerRoman,xiv",
        "1999,upperRoman,MCMXCIX",
        "5,unheardOf,5"
    })
    void numbersLookAsTheirFormatSays(int number, String format, String shown) {
        assertThat(NumberFormat.show(number, format)).isEqualTo(shown);
    }

    @Test
    void deeperLevelsStartAgainAndShowTheHigherOnes() {
        assertThat(texts(
                        definition(level(0, "chineseCounting", "%1、"), level(1, "decimal", "%1.%2")) + LIST_1,
                        p(item(1, 0), "甲")
                                + p(item(1, 1), "子")
                                + p(item(1, 1), "丑")
                                + p(item(1, 0), "乙")
                                + p(item(1, 1), "寅")))
                .containsExactly("一、甲", "一.1子", "一.2丑", "二、乙", "二.1寅");
    }

    @Test
    void legalNumbersAreArabic() {
        String legal = level(1, "decimal", "%1.%2").replace("<w:lvlText", "<w:isLgl/><w:lvlText");
        assertThat(texts(
                        definition(level(0, "chineseCounting", "%1、"), legal) + LIST_1,
                        p(item(1, 0), "甲") + p(item(1, 1), "子")))
                .containsExactly("一、甲", "1.1子");
    }

    @Test
    void levelThatNeverRestartsCountsOn() {
        String endless = level(1, "decimal", "（%2）").replace("<w:lvlText", "<w:lvlRestart w:val='0'/><w:lvlText");
        assertThat(texts(
                        definition(level(0, "chineseCounting", "%1、"), endless) + LIST_1,
                        p(item(1, 0), "甲") + p(item(1, 1), "子") + p(item(1, 0), "乙") + p(item(1, 1), "丑")))
                .containsExactly("一、甲", "（1）子", "二、乙", "（2）丑");
    }

    @Test
    void listsOfOneDefinitionCountOnUnlessTheyOverrideTheStart() {
        String lists = definition(level(0, "decimal", "%1、"))
                + LIST_1
                + "<w:num w:numId='2'><w:abstractNumId w:val='0'/></w:num>"
                + "<w:num w:numId='3'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>";
        assertThat(texts(lists, p(item(1, 0), "甲") + p(item(2, 0), "乙") + p(item(3, 0), "丙") + p(item(3, 0), "丁")))
                .containsExactly("1、甲", "2、乙", "5、丙", "6、丁");
    }

    @Test
    void emptyItemsCountBulletsDoNotShowAndDigitsKeepTheirDistance() {
        assertThat(texts(
                        definition(level(0, "decimal", "%1."), level(1, "bullet", "")) + LIST_1,
                        p(item(1, 0), "甲") + p(item(1, 0), "") + p(item(1, 0), "2031年") + p(item(1, 1), "点")))
                .containsExactly("1.甲", "3. 2031年", "点");
    }

    @Test
    void listsBorrowedFromAStyleShow() {
        String lists = "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='公文'/></w:abstractNum>"
                + "<w:abstractNum w:abstractNumId='4'><w:styleLink w:val='公文'/>"
                + level(0, "decimalEnclosedCircle", "%1")
                + "</w:abstractNum>" + LIST_1;
        assertThat(texts(lists, p(item(1, 0), "甲"))).containsExactly("①甲");
    }

    @Test
    void numbersBeforeATrackedChangeOfFormatAreNotRead() {
        String changed = "<w:pPrChange w:id='1'><w:pPr>" + item(1, 0) + "</w:pPr></w:pPrChange>";
        assertThat(texts(definition(level(0, "decimal", "%1.")) + LIST_1, p(changed, "甲")))
                .containsExactly("甲");
    }

    private static String definition(String... levels) {
        return "<w:abstractNum w:abstractNumId='0'>" + String.join("", levels) + "</w:abstractNum>";
    }

    private static List<String> texts(String numbering, String body) {
        byte[] bytes =
                DocxFile.of(body).with("numbering", "numbering", numbering).bytes();
        Readable result = (Readable) new DocxReader().read(new Source("a.docx", bytes), ReadLimits.DEFAULT);
        Document document = result.document();
        return document.blocks().stream()
                .map(Block::location)
                .map(document::text)
                .toList();
    }
}

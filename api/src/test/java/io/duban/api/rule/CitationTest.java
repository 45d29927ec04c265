package io.duban.api.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {
    @ParameterizedTest
    @CsvSource({
        "《某县督办办法》, 第五条, 《某县督办办法》第五条",
        "《某局管理要求》, 5.3, 《某局管理要求》5.3",
        "ISO 15489, 9.2, ISO 15489 9.2",
        "ISO 15489, 第九章, ISO 15489第九章",
        "某局要求, '', 某局要求"
    })
    void labelsReadAsTheyAreWrittenInChinese(String norm, String article, String label) {
        assertThat(new Citation(norm, article, Citation.Status.VERIFIED, "").label())
                .isEqualTo(label);
    }
}

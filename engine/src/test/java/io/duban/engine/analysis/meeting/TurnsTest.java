package io.duban.engine.analysis.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnsTest {
    @ParameterizedTest
    @CsvSource({
        "[00:12] 周小满：同意先修北段，再修南段。, true",
        "周小满：同意先修北段，再修南段，资金由县里统筹安排。, true",
        "责任单位：县水利局负责，各乡镇人民政府配合做好巡查。, false",
        "：同意先修北段，再修南段，资金由县里统筹安排。, false",
        "：, false",
        "【周小满】同意先修北段。, true",
        "【】同意先修北段，再修南段。, false",
        "'', false"
    })
    void aTurnNamesItsSpeakerBeforeTheColon(String line, boolean expected) {
        assertThat(Turns.turn(line)).isEqualTo(expected);
    }
}

package io.duban.plugins.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Source;
import io.duban.plugins.testkit.DocumentReaderContract;
import io.duban.plugins.testkit.Sample;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest implements DocumentReaderContract {
    private static final String LEDGER =
            """
            重点任务督办台账,,
            任务,责任单位,完成时限
            "水库巡查，含
            坝体","县水利局,县气象局",6月底前
            "写一份""简报\""",县应急管理局,
            """;
    private static final String[] TEXTS = {"重点任务督办台账", "任务\t责任单位\t完成时限\n水库巡查，含\n坝体\t县水利局,县气象局\t6月底前\n写一份\"简报\"\t县应急管理局"
    };

    @Override
    public DocumentReader reader() {
        return new CsvReader();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.of("ledger.csv", LEDGER.getBytes(StandardCharsets.UTF_8), TEXTS),
                Sample.of("gbk.csv", LEDGER.getBytes(Charset.forName("GB18030")), TEXTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"会议要求,要按时,按质\n完成清淤", "时间,地点\n三月,县城", "一行,没有,第二行", "会议纪要\n一、县水利局负责。"})
    void sentencesWithCommasAreNoTable(String text) {
        assertThat(reader().probe(new Source("a.csv", text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Probe.NO);
    }
}

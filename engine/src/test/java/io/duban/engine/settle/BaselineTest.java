package io.duban.engine.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.settle.Baseline.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
    private static final Entry ONE = new Entry("0123456789abcdef", "SV-01", "水利局/纪要.docx", "尽快");
    private static final Entry TWO = new Entry("fedcba9876543210", "FE-02", "交通局/纪要.docx", "会议纪要");

    @ParameterizedTest
    @CsvSource({
        "水利局/纪要.docx, true",
        "报送/水利局/纪要.docx, true",
        "./水利局/纪要.docx, true",
        "报送\\水利局\\纪要.docx, true",
        "纪要.docx, true",
        "交通局/纪要.docx, false",
        "水利局/新纪要.docx, false",
    })
    void knowsAFindingUnderTheSameNameWhereverTheRunWasStarted(String source, boolean known) {
        assertThat(new Baseline(List.of(ONE)).knows(source, ONE.fingerprint())).isEqualTo(known);
    }

    @Test
    void readsBackWhatWasWritten() {
        Baseline baseline = new Baseline(List.of(ONE, TWO, ONE));

        String text = BaselineFile.write(baseline);

        assertThat(text.lines())
                .containsExactly(
                        "# duban-baseline/1",
                        "fedcba9876543210\tFE-02\t交通局/纪要.docx\t会议纪要",
                        "0123456789abcdef\tSV-01\t水利局/纪要.docx\t尽快");
        assertThat(BaselineFile.read(file(text)).entries()).isEqualTo(baseline.entries());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "# duban-baseline/1\nx\ty\tz\tw", "# duban-baseline/1\n0123456789abcdef\tSV-01"})
    void isNotReadFromAnythingElse(String text) {
        assertThatThrownBy(() -> BaselineFile.read(file(text))).hasMessageContaining("b.tsv:");
    }

    @Test
    void losesOnlyWhatIsFixed() {
        assertThat(new Baseline(List.of(ONE, TWO)).without(List.of(ONE)).entries())
                .containsExactly(TWO);
    }

    private static RuleFile file(String text) {
        return new RuleFile("", "b.tsv", text);
    }
}

package io.duban.plugins.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.DocumentReader;
import io.duban.plugins.testkit.Feature;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReaderTest implements LedgerContract {
    @Override
    public DocumentReader reader() {
        return new XlsxReader();
    }

    @Override
    public byte[] ledger() {
        return Workbooks.xlsx();
    }

    @Override
    public Set<Feature> features() {
        return Set.of(Feature.PACKAGE, Feature.MERGED_CELLS, Feature.HIDDEN_TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "48000,14,'',2031年6月1日",
        "48000,176,yyyy-mm,2031年6月",
        "48000,57,'',2031年6月1日",
        "48000,58,'',6月1日",
        "48000.5,22,'',2031年6月1日",
        "0.375,20,'',9:00",
        "0.85,9,'',85%",
        "3,0,'',3",
        "0.1,0,'',0.1",
        "1,176,'0\"天\"',1",
        "48000,0,'',48000",
    })
    void numbersShowAsTheirFormatMeansThem(double value, int id, String code, String shown) {
        assertThat(CellFormat.show(value, id, code, false)).isEqualTo(shown);
    }
}

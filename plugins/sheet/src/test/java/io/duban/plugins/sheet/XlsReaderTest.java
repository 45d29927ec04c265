package io.duban.plugins.sheet;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.Source;
import io.duban.plugins.testkit.Feature;
import java.util.List;
import java.util.Set;

class XlsReaderTest implements LedgerContract {
    @Override
    public DocumentReader reader() {
        return new XlsReader();
    }

    @Override
    public byte[] ledger() {
        return Workbooks.xls("");
    }

    @Override
    public Set<Feature> features() {
        return Set.of(Feature.MERGED_CELLS, Feature.HIDDEN_TEXT, Feature.ENCRYPTION);
    }

    @Override
    public List<Source> encrypted() {
        return List.of(new Source("secret.xls", Workbooks.xls("口令")));
    }
}

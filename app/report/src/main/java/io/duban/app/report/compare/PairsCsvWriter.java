package io.duban.app.report.compare;

import io.duban.api.likeness.ComparedRecord;
import io.duban.api.likeness.LikePair;
import io.duban.app.report.Csv;
import io.duban.app.report.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** 雷同清单 CSV: one row a pair. */
public final class PairsCsvWriter implements PairsWriter {
    private static final List<String> COLUMNS = List.of(
            "first", "first.title", "first.day", "second", "second.title", "second.day", "percent", "count", "who");

    @Override
    public void write(List<LikePair> pairs, int records, Messages messages, Writer out) throws IOException {
        PairText words = new PairText(messages);
        out.write('\uFEFF');
        out.write(Csv.row(COLUMNS.stream()
                .map(column -> messages.text("compare.column." + column))
                .toList()));
        for (LikePair pair : pairs) {
            out.write(Csv.row(List.of(
                    pair.first().source(),
                    pair.first().record().text(),
                    words.day(pair.first()),
                    pair.second().source(),
                    pair.second().record().text(),
                    words.day(pair.second()),
                    PairText.share(pair),
                    String.valueOf(pair.passages().size()),
                    pair.earlier().map(ComparedRecord::source).orElse(""))));
        }
    }
}

package io.duban.app.report.compare;

import io.duban.api.likeness.CommonPassage;
import io.duban.api.likeness.LikePair;
import io.duban.app.report.Messages;
import io.duban.app.report.Printable;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;

/** 雷同清单: a paragraph a pair, with the beginning of the longest passage. */
public final class PairsTextWriter implements PairsWriter {
    private static final int QUOTED = 60;

    @Override
    public void write(List<LikePair> pairs, int records, Messages messages, Writer out) throws IOException {
        PairText words = new PairText(messages);
        for (LikePair pair : pairs) {
            out.write(messages.text("compare.share", PairText.share(pair)) + "\n");
            out.write("  " + words.name(pair.first()) + "\n  " + words.name(pair.second()) + "\n");
            out.write("  " + words.earlier(pair) + "\n");
            CommonPassage longest = pair.passages().stream()
                    .max(Comparator.comparingInt(passage -> passage.first().length()))
                    .orElseThrow();
            String quote = Printable.of(pair.first().document().text(longest.first()));
            String shown = quote.length() > QUOTED ? quote.substring(0, QUOTED) + "…" : quote;
            out.write("  " + messages.text("compare.passages", pair.passages().size(), words.length(pair)) + "⟦" + shown
                    + "⟧\n\n");
        }
        out.write(messages.text("compare.total", records, pairs.size()) + "\n");
    }
}

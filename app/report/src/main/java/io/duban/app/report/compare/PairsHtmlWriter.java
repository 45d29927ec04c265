package io.duban.app.report.compare;

import io.duban.api.document.Location;
import io.duban.api.likeness.CommonPassage;
import io.duban.api.likeness.ComparedRecord;
import io.duban.api.likeness.LikePair;
import io.duban.app.report.Messages;
import io.duban.app.report.page.Html;
import io.duban.app.report.page.PageHead;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** 雷同对照（网页）: each pair side by side, what they share marked in both; one file without script or network. */
public final class PairsHtmlWriter implements PairsWriter {
    /** A page of more would take longer to open than to read. */
    private static final int SHOWN = 200;

    @Override
    public void write(List<LikePair> pairs, int records, Messages messages, Writer out) throws IOException {
        PairText words = new PairText(messages);
        String title = messages.text("compare.title");
        String style = Html.resource("inspect.css") + Html.resource("compare.css");
        out.write(PageHead.of(messages, title, style, "", "pairs") + "<header><h1>" + Html.of(title) + "</h1>\n<p>"
                + Html.of(messages.text("compare.total", records, pairs.size())) + "</p></header>\n<nav><ol>\n");
        List<LikePair> shown = pairs.subList(0, Math.min(SHOWN, pairs.size()));
        for (int i = 0; i < shown.size(); i++) {
            LikePair pair = shown.get(i);
            String names = messages.text("compare.both", words.name(pair.first()), words.name(pair.second()));
            out.write("<li>" + Html.element("b", "share", PairText.share(pair)) + " " + Html.link("p" + i, names)
                    + "</li>\n");
        }
        out.write("</ol></nav>\n");
        if (shown.size() < pairs.size()) {
            out.write(Html.element("p", "told", messages.text("compare.more", pairs.size() - shown.size())) + "\n");
        }
        out.write("<main>\n");
        for (int i = 0; i < shown.size(); i++) {
            pair(shown.get(i), "p" + i, words, messages, out);
        }
        out.write("</main>\n</body>\n</html>\n");
    }

    private static void pair(LikePair pair, String id, PairText words, Messages messages, Writer out)
            throws IOException {
        out.write("<article id=\"" + id + "\">\n<h2>" + Html.of(messages.text("compare.share", PairText.share(pair)))
                + "</h2>\n<p class=\"told\">" + Html.of(words.earlier(pair)) + "</p>\n<div class=\"two\">\n");
        List<Location> first =
                pair.passages().stream().map(CommonPassage::first).toList();
        List<Location> second =
                pair.passages().stream().map(CommonPassage::second).toList();
        side(pair.first(), first, id + "a", id + "b", words, out);
        side(pair.second(), second, id + "b", id + "a", words, out);
        out.write("</div>\n</article>\n");
    }

    private static void side(
            ComparedRecord compared, List<Location> passages, String id, String other, PairText words, Writer out)
            throws IOException {
        out.write("<section><h3>" + Html.of(words.name(compared)) + "</h3>\n<p class=\"told\">"
                + Html.of(words.day(compared)) + "</p>\n<div class=\"words\" lang=\"zh\">");
        String text = compared.document().text();
        int at = compared.record().location().start();
        List<Integer> order = IntStream.range(0, passages.size())
                .boxed()
                .sorted(Comparator.comparing(passages::get))
                .toList();
        for (int number : order) {
            Location passage = passages.get(number);
            // Of the second record two passages may be the same: it is marked once.
            if (passage.start() >= at) {
                out.write(Html.of(text.substring(at, passage.start())) + "<mark id=\"" + id + number
                        + "\"><a class=\"t\" href=\"#" + other + number + "\">" + (number + 1) + "</a>"
                        + Html.of(text.substring(passage.start(), passage.end())) + "</mark>");
                at = passage.end();
            }
        }
        out.write(Html.of(text.substring(at, compared.record().location().end())) + "</div></section>\n");
    }
}

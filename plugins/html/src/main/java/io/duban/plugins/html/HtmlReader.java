package io.duban.plugins.html;

import io.duban.api.document.Block.Role;
import io.duban.api.document.DecodedText;
import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadAttempt;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Notice;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** 网页: reads the article of an HTML page. Nothing the page refers to is ever fetched. */
public final class HtmlReader implements DocumentReader {
    private static final String ID = "html";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "xhtml", "shtml");
    }

    @Override
    public Probe probe(Source source) {
        return source.head().map(DecodedText::text).map(Heads::probe).orElse(Probe.NO);
    }

    @Override
    public ReadResult read(Source source, ReadLimits limits) {
        return ReadAttempt.of(source, limits, () -> parse(source, limits));
    }

    private static ReadResult parse(Source source, ReadLimits limits) throws UnreadableException {
        Optional<DecodedText> decoded = DecodedText.of(source.bytes(), Heads.charset(source.bytes()));
        if (decoded.isEmpty()) {
            return new Unreadable(Reason.UNKNOWN_FORMAT, "not text, so not HTML either");
        }
        return read(decoded.get(), limits);
    }

    private static ReadResult read(DecodedText decoded, ReadLimits limits) throws UnreadableException {
        // Elements nested deeper than the limit are drawn up to it; their text stays.
        Document page =
                Parser.htmlParser().setMaxDepth((int) limits.of(Limit.DEPTH)).parseInput(decoded.text(), "");
        String pageTitle = page.title();
        int comments = WordMarks.settle(page);
        Cleaner.clean(page);
        Article article = Article.of(page, pageTitle);
        DocumentBuilder builder = new DocumentBuilder(ID, limits);
        if (article.title().isPresent() && article.root().hasText()) {
            builder.paragraph(article.title().get(), Role.HEADING, 1);
        }
        Rendering.into(builder, article.root());
        if (builder.isEmpty()) {
            return new Unreadable(Reason.EMPTY, "no text on the page");
        }
        return new Readable(builder.build(), notices(decoded, article, comments));
    }

    private static List<Notice> notices(DecodedText decoded, Article article, int comments) {
        List<Notice> notices = new ArrayList<>();
        int struck = article.root().select(Rendering.STRUCK_OUT).size();
        if (struck > 0) {
            notices.add(new Notice(NoticeKind.TRACKED_CHANGES, struck + " struck-out passages, left out"));
        }
        if (comments > 0) {
            notices.add(new Notice(NoticeKind.COMMENTS, comments + " comments, left out"));
        }
        int hidden = article.root().select(Cleaner.HIDDEN_MARK).size();
        if (hidden > 0) {
            notices.add(new Notice(NoticeKind.HIDDEN_TEXT, hidden + " hidden elements"));
        }
        notices.addAll(decoded.notices());
        return notices;
    }
}

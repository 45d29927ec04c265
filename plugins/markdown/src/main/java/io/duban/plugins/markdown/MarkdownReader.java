package io.duban.plugins.markdown;

import io.duban.api.document.DecodedText;
import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadAttempt;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import java.util.Set;
import java.util.regex.Pattern;

/** Markdown 文本. */
public final class MarkdownReader implements DocumentReader {
    private static final String ID = "markdown";
    /** What plain minutes hardly ever hold: a heading, strong text, the second line of a table. */
    private static final Pattern MARKS =
            Pattern.compile("(?m)^#{1,6} \\S|\\*\\*[^*\\s][^*\\n]*\\*\\*|^\\|?(?: *:?-{3,}:? *\\|)+");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("md", "markdown");
    }

    /** Text that bears no mark of Markdown is left to the reader of plain text, whatever its name. */
    @Override
    public Probe probe(Source source) {
        return source.head().filter(text -> isMarked(text.text())).isPresent() ? Probe.MAYBE : Probe.NO;
    }

    @Override
    public ReadResult read(Source source, ReadLimits limits) {
        return ReadAttempt.of(source, limits, () -> parse(source, limits));
    }

    private static ReadResult parse(Source source, ReadLimits limits) throws UnreadableException {
        DecodedText decoded = DecodedText.of(source, limits, "not text, so not Markdown either");
        DocumentBuilder builder = new DocumentBuilder(ID, limits);
        MarkdownPage.compose(decoded.text(), limits, builder);
        return builder.isEmpty()
                ? new Unreadable(Reason.EMPTY, "no text")
                : new Readable(builder.build(), decoded.notices());
    }

    private static boolean isMarked(String text) {
        return !text.startsWith("<")
                && !text.startsWith("{\\rtf")
                && mayBeMarked(text)
                && MARKS.matcher(text).find();
    }

    /** Every file without a reader of its own is asked; most plain text has none of these, which is quickly seen. */
    private static boolean mayBeMarked(String text) {
        return text.contains("# ") || text.contains("**") || text.contains("---");
    }
}

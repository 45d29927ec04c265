package io.duban.plugins.text;

import io.duban.api.document.Block;
import io.duban.api.document.DecodedText;
import io.duban.api.document.Document;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadAttempt;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 纯文本: reads text without markup; each line that is not blank is a paragraph. */
public final class TextReader implements DocumentReader {
    private static final String ID = "text";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("txt", "text", "log");
    }

    /** Never surer than {@code MAYBE}: text has no signature, and every markup is text too. */
    @Override
    public Probe probe(Source source) {
        return Signatures.of(source.bytes()).isEmpty() && source.head().isPresent() ? Probe.MAYBE : Probe.NO;
    }

    @Override
    public ReadResult read(Source source, ReadLimits limits) {
        return ReadAttempt.of(source, limits, () -> parse(source, limits));
    }

    private static ReadResult parse(Source source, ReadLimits limits) throws UnreadableException {
        Optional<String> foreign = Signatures.of(source.bytes());
        if (foreign.isPresent()) {
            return new Unreadable(Reason.UNKNOWN_FORMAT, "not text but " + foreign.get());
        }
        DecodedText decoded = DecodedText.of(
                source, limits, "not text in UTF-8, UTF-16 or GB18030; if it is text, save it again as UTF-8");
        String text = decoded.text();
        List<Block> blocks = Lines.paragraphs(text);
        if (blocks.isEmpty()) {
            return new Unreadable(Reason.EMPTY, "nothing but white space");
        }
        return new Readable(new Document(ID, text, blocks), decoded.notices());
    }
}

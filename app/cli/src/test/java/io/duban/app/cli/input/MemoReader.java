package io.duban.app.cli.input;

import io.duban.api.document.Block.Paragraph;
import io.duban.api.document.Document;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.Location;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Reads a format made up for tests: one paragraph after {@code MEMO:}. */
public final class MemoReader implements DocumentReader {
    private static final String SIGNATURE = "MEMO:";

    @Override
    public String id() {
        return "memo";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("memo");
    }

    @Override
    public Probe probe(Source source) {
        return content(source).startsWith(SIGNATURE) ? Probe.YES : Probe.NO;
    }

    @Override
    public ReadResult read(Source source, ReadLimits limits) {
        String text = content(source).substring(SIGNATURE.length()).strip();
        Paragraph paragraph = Paragraph.body(Location.of(0, text.length()));
        return new Readable(new Document(id(), text, List.of(paragraph)), List.of());
    }

    private static String content(Source source) {
        return new String(source.bytes(), StandardCharsets.UTF_8);
    }
}

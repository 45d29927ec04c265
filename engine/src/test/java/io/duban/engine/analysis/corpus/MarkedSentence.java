package io.duban.engine.analysis.corpus;

import io.duban.api.document.Location;
import io.duban.engine.analysis.corpus.Label.DirectiveLabel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a corpus record: a directive, or a stretch of text that is none.
 *
 * @param directive its mark, or null where it orders nothing
 * @param start offset of its first character that is not blank
 * @param end offset after its last character that is not blank
 * @param record where it stands
 */
record MarkedSentence(@Nullable DirectiveLabel directive, int start, int end, CorpusRecord record) {
    static MarkedSentence directive(Span<DirectiveLabel> mark, CorpusRecord record) {
        return new MarkedSentence(mark.label(), mark.start(), mark.end(), record);
    }

    static MarkedSentence plain(int start, int end, CorpusRecord record) {
        String text = record.text().substring(start - record.start(), end - record.start());
        int leading = text.length() - text.stripLeading().length();
        return new MarkedSentence(
                null, start + leading, start + text.stripTrailing().length(), record);
    }

    String text() {
        return record.text().substring(start - record.start(), end - record.start());
    }

    /** The spans of one sort that stand in it. */
    <L extends Label> List<Span<L>> spans(Class<L> sort) {
        return record.spans(sort).stream()
                .filter(span -> span.within(start, end))
                .toList();
    }

    /** Whether one of the two places lies within the other. */
    boolean meets(Location other) {
        Location here = Location.of(start, end);
        return here.encloses(other) || other.encloses(here);
    }
}

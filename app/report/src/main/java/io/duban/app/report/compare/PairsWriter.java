package io.duban.app.report.compare;

import io.duban.api.likeness.LikePair;
import io.duban.app.report.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes pairs of records that share text in one format. */
@FunctionalInterface
public interface PairsWriter {
    /**
     * Writes all of them.
     *
     * @param records how many were compared
     */
    void write(List<LikePair> pairs, int records, Messages messages, Writer out) throws IOException;
}

package io.duban.api.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * 报告输出: writes a report in one format. Found by {@link java.util.ServiceLoader}; thread-safe. The same report gives the
 * same bytes, whatever the clock, the locale and the platform.
 */
public interface ReportWriter {
    /** Name of the format for {@code --format}, such as {@code json}; unique among writers. */
    String id();

    /** Usual extension of such files without a dot. */
    String fileExtension();

    /** Whether it shows the texts themselves, so that the report must hold them: {@link SourceReport#transcript()}. */
    default boolean needsTexts() {
        return false;
    }

    /**
     * Writes the report and flushes, but does not close the stream.
     *
     * @throws IOException if the stream fails, and for no other reason
     */
    void write(Report report, OutputStream out) throws IOException;
}

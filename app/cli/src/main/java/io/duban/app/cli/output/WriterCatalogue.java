package io.duban.app.cli.output;

import io.duban.api.report.ReportWriter;

/** 输出格式目录. */
@FunctionalInterface
public interface WriterCatalogue {
    /**
     * The writer of a format.
     *
     * @param id such as {@code json}
     * @param color whether what it writes will be seen on a terminal that shows colours
     * @throws UsageException if there is none
     */
    ReportWriter find(String id, boolean color) throws UsageException;
}

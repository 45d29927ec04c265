package io.duban.app.cli.plugin;

import io.duban.api.document.ContainerReader;
import io.duban.api.document.DocumentReader;
import io.duban.api.report.ReportWriter;
import java.util.List;

/**
 * 插件清单: the readers and writers at hand.
 *
 * @param readers sorted by id, no id twice
 * @param containers sorted by id, no id twice
 * @param writers sorted by id, no id twice
 * @param broken what was found but cannot be used; it never stops the program
 */
public record Plugins(
        List<Found<DocumentReader>> readers,
        List<Found<ContainerReader>> containers,
        List<Found<ReportWriter>> writers,
        List<Broken> broken) {
    public Plugins {
        readers = List.copyOf(readers);
        containers = List.copyOf(containers);
        writers = List.copyOf(writers);
        broken = List.copyOf(broken);
    }

    /** The readers themselves. */
    public List<DocumentReader> documentReaders() {
        return readers.stream().map(Found::service).toList();
    }

    /** The readers of archives and mails themselves. */
    public List<ContainerReader> containerReaders() {
        return containers.stream().map(Found::service).toList();
    }
}

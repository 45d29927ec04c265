package io.duban.app.cli.wiring;

import io.duban.api.report.ReportWriter;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.output.WriterCatalogue;
import io.duban.app.cli.plugin.Plugins;
import io.duban.app.report.TextReportWriter;
import io.duban.engine.rule.source.NearestWord;
import java.util.List;
import java.util.Optional;

/** 已安装的输出格式: finds writers among the plugins; {@code text} alone comes in colour. */
final class InstalledWriters implements WriterCatalogue {
    private final Plugins plugins;
    private final Console console;

    InstalledWriters(Plugins plugins, Console console) {
        this.plugins = plugins;
        this.console = console;
    }

    @Override
    public ReportWriter find(String id, boolean color) throws UsageException {
        List<ReportWriter> writers =
                plugins.writers().stream().map(found -> found.service()).toList();
        Optional<ReportWriter> writer =
                writers.stream().filter(candidate -> candidate.id().equals(id)).findFirst();
        if (writer.isPresent()) {
            boolean colorable = color && writer.get() instanceof TextReportWriter;
            return colorable ? new TextReportWriter(true, TextReportWriter.DEFAULT_MAX_PER_RULE) : writer.get();
        }
        List<String> ids = writers.stream().map(ReportWriter::id).toList();
        String known = String.join(", ", ids);
        Optional<String> nearest = NearestWord.to(id, ids);
        throw nearest.isPresent()
                ? console.usage("format.unknown.nearest", id, nearest.get(), known)
                : console.usage("format.unknown", id, known);
    }
}

package io.duban.app.cli.command;

import io.duban.api.document.ReadLimits;
import io.duban.api.report.Report;
import io.duban.app.cli.input.FolderFilter;
import io.duban.app.cli.input.Inputs;
import io.duban.app.cli.input.PathExpansion;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Deliveries;
import io.duban.app.cli.output.Progress;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.plugin.Plugins;
import io.duban.app.cli.port.Checking;
import io.duban.app.cli.port.Checking.Batch;
import io.duban.app.cli.port.Checking.Plan;
import io.duban.engine.check.UnopenedSource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** 批量处理: what {@code check}, {@code extract} and {@code inspect} have in common: from paths to a report. */
final class BatchCheck {
    private static final int SKIPPED_SHOWN = 3;

    private final Checking checking;
    private final Plugins plugins;
    private final Console console;
    private final LimitOption limits = new LimitOption();

    @Inject
    BatchCheck(Checking checking, Plugins plugins, Console console) {
        this.checking = checking;
        this.plugins = plugins;
        this.console = console;
    }

    /** The option for bounds of reading, to be added to the command. */
    OptionSpec limits() {
        return limits.spec();
    }

    /** Checks what the paths stand for and delivers the report. */
    Report run(List<String> paths, Plan plan, Deliveries deliveries) throws UsageException, IOException {
        ReadLimits bounds = limits.limits(console);
        Inputs inputs = new PathExpansion(new FolderFilter(plugins), console).expand(paths);
        deliveries.spare(inputs.inputs().stream().map(UnopenedSource::name).toList());
        warn(inputs.skipped());
        Progress progress = new Progress(console, inputs.inputs().size());
        List<UnopenedSource> watched =
                inputs.inputs().stream().map(input -> watched(input, progress)).toList();
        try (Interruption interruption = new Interruption(() -> console.tell("interrupted"))) {
            Report report = checking.check(
                    new Batch(watched, console.messages().language(), bounds, plan, interruption::stopped));
            progress.done();
            deliveries.deliver(report);
            return report;
        }
    }

    /** As many jobs as asked for, else as many as there are processors. */
    int jobs(@Nullable Integer asked) throws UsageException {
        if (asked != null && asked < 1) {
            throw console.usage("jobs.none", asked);
        }
        return asked == null ? Runtime.getRuntime().availableProcessors() : asked;
    }

    private static UnopenedSource watched(UnopenedSource source, Progress progress) {
        return new UnopenedSource(source.name(), () -> {
            progress.step();
            return source.content().open();
        });
    }

    private void warn(List<String> skipped) {
        plugins.broken().forEach(broken -> console.tell("plugin.broken", broken.origin(), broken.reason()));
        if (!skipped.isEmpty()) {
            String names = String.join(", ", skipped.subList(0, Math.min(SKIPPED_SHOWN, skipped.size())));
            String more = skipped.size() > SKIPPED_SHOWN ? ", …" : "";
            console.tell("input.skipped", skipped.size(), names + more);
        }
    }
}

package io.duban.app.cli.command;

import io.duban.api.report.Report;
import io.duban.app.cli.command.CheckOptions.Request;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Deliveries;
import io.duban.app.cli.output.SettlementWriter;
import io.duban.app.cli.output.UsageException;
import io.duban.engine.settle.Baseline;
import io.duban.engine.settle.Baseline.Difference;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** 比较基线: checks anew and holds what is found against a baseline. One instance serves one command. */
final class BaselineComparison {
    private final CheckOptions options;
    private final BatchCheck batch;
    private final Console console;

    @Inject
    BaselineComparison(CheckOptions options, BatchCheck batch, Console console) {
        this.options = options;
        this.batch = batch;
        this.console = console;
    }

    /**
     * 比较结果.
     *
     * @param file of the baseline
     * @param report on what was checked anew
     * @param difference between the two
     */
    record Result(Path file, Report report, Difference difference) {}

    /** Adds the options that it takes to a command. */
    CommandSpec addTo(CommandSpec command) {
        return options.addTo(command);
    }

    /**
     * Compares, and writes something of it.
     *
     * @param target file to write, given the baseline's
     * @param text of that file
     */
    Result run(List<String> paths, Function<Path, String> target, BiFunction<Baseline, Difference, String> text)
            throws UsageException, IOException {
        Request request = options.request(paths, false);
        Path file = request.baseline();
        if (file == null) {
            throw console.usage("baseline.none");
        }
        Baseline baseline = request.plan().settlement().baseline();
        SettlementWriter writer =
                new SettlementWriter(report -> text.apply(baseline, baseline.compare(report.sources())));
        Deliveries deliveries =
                Deliveries.of(List.of("baseline=" + target.apply(file)), (id, color) -> writer, console);
        Report report = batch.run(paths, request.plan(), deliveries);
        return new Result(file, report, baseline.compare(report.sources()));
    }
}

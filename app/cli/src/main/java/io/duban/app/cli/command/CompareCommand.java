package io.duban.app.cli.command;

import io.duban.api.report.Report;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Deliveries;
import io.duban.app.cli.port.Checking.Plan;
import io.duban.app.report.compare.PairsCsvWriter;
import io.duban.app.report.compare.PairsHtmlWriter;
import io.duban.app.report.compare.PairsTextWriter;
import io.duban.app.report.compare.PairsWriter;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code duban compare}: 雷同, records that share text. */
public final class CompareCommand implements Command {
    private static final double DEFAULT_LEAST = 0.5;

    private final PositionalParamSpec paths = Arguments.paths("arg.compared");
    private final OptionSpec against = Arguments.values("--against", "PATH", String.class, "opt.against");
    private final OptionSpec least = Arguments.value("--min", "0..1", Double.class, "opt.min");
    private final OptionSpec format =
            Arguments.value("--format", "text|html|csv", PairsFormat.class, "opt.pairsFormat");
    private final OptionSpec output = Arguments.output();
    private final OptionSpec jobs = Arguments.value("--jobs", "N", Integer.class, "opt.jobs");

    private final BatchCheck batch;
    private final Console console;

    @Inject
    CompareCommand(BatchCheck batch, Console console) {
        this.batch = batch;
        this.console = console;
    }

    /** 输出格式. */
    enum PairsFormat {
        TEXT,
        HTML,
        CSV;

        PairsWriter writer() {
            return switch (this) {
                case TEXT -> new PairsTextWriter();
                case HTML -> new PairsHtmlWriter();
                case CSV -> new PairsCsvWriter();
            };
        }
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command("compare", this)
                .addPositional(paths)
                .addOption(against)
                .addOption(least)
                .addOption(format)
                .addOption(output)
                .addOption(jobs);
    }

    @Override
    public Integer call() throws Exception {
        double share = least.getValue() == null ? DEFAULT_LEAST : least.<Double>getValue();
        if (!(share > 0 && share <= 1)) {
            throw console.usage("compare.min", share);
        }
        PairsFormat asked = format.getValue();
        String target = output.getValue() == null ? "compare" : "compare=" + output.getValue();
        Plan plan = Plan.recognising(List.of(), batch.jobs(jobs.getValue()), true);
        List<String> archives = against.getValue();
        PairsReport writer = new PairsReport((asked == null ? PairsFormat.TEXT : asked).writer(), share);
        Deliveries deliveries = Deliveries.of(List.of(target), (id, color) -> writer, console);
        boolean complete = true;
        if (!archives.isEmpty()) {
            Report archive = batch.run(archives, plan, Deliveries.none(console));
            writer.against(archive);
            complete = ExitCode.ofReading(archive) == ExitCode.ACCEPTABLE;
        }
        Report report = batch.run(paths.getValue(), plan, deliveries);
        if (writer.found()) {
            return ExitCode.NOT_ACCEPTABLE;
        }
        return complete ? ExitCode.ofReading(report) : ExitCode.UNDETERMINED;
    }
}

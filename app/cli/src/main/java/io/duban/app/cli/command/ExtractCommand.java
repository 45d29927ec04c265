package io.duban.app.cli.command;

import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Deliveries;
import io.duban.app.cli.output.WriterCatalogue;
import io.duban.app.cli.port.Checking.Plan;
import io.duban.app.cli.port.RosterCatalogue;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code duban extract}: 提取, who must do what by when, as data. */
public final class ExtractCommand implements Command {
    private final PositionalParamSpec paths = Arguments.paths("arg.paths");
    private final OptionSpec format =
            Arguments.value("--format", "json|csv|xlsx|ics", ExtractFormat.class, "opt.extractFormat");
    private final OptionSpec output = Arguments.output();
    private final OptionSpec jobs = Arguments.value("--jobs", "N", Integer.class, "opt.jobs");
    private final RosterOption roster = new RosterOption();

    private final BatchCheck batch;
    private final WriterCatalogue writers;
    private final RosterCatalogue rosters;
    private final Console console;

    @Inject
    ExtractCommand(BatchCheck batch, WriterCatalogue writers, RosterCatalogue rosters, Console console) {
        this.batch = batch;
        this.writers = writers;
        this.rosters = rosters;
        this.console = console;
    }

    /** 提取格式. */
    enum ExtractFormat {
        JSON,
        CSV,
        XLSX,
        ICS;

        String target(@Nullable String file) {
            String id = "extract-" + name().toLowerCase(Locale.ROOT);
            return file == null ? id : id + "=" + file;
        }
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command("extract", this)
                .addPositional(paths)
                .addOption(format)
                .addOption(output)
                .addOption(jobs)
                .addOption(roster.file())
                .addOption(batch.limits());
    }

    @Override
    public Integer call() throws Exception {
        ExtractFormat asked = format.getValue();
        String target = (asked == null ? ExtractFormat.JSON : asked).target(output.getValue());
        Deliveries deliveries = Deliveries.of(List.of(target), writers, console);
        Plan plan = Plan.recognising(roster.units(rosters), batch.jobs(jobs.getValue()), false);
        return ExitCode.ofReading(batch.run(paths.getValue(), plan, deliveries));
    }
}

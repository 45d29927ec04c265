package io.duban.app.cli.command;

import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Deliveries;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.port.Checking.Plan;
import io.duban.app.report.Messages;
import io.duban.app.report.ProblemText;
import io.duban.app.report.Style;
import io.duban.engine.ledger.LedgerComparison;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** 对照选项: the minutes that a ledger is compared with. */
final class LedgerOption {
    private final OptionSpec against = Arguments.values("--against", "PATH", String.class, "opt.checkAgainst");

    private final BatchCheck batch;
    private final Console console;

    @Inject
    LedgerOption(BatchCheck batch, Console console) {
        this.batch = batch;
        this.console = console;
    }

    /** The option itself. */
    OptionSpec against() {
        return against;
    }

    /**
     * The plan with the comparison that was asked for, if one was.
     *
     * @throws UsageException if the minutes cannot be read as a whole, or have no tasks: nothing sure could be said then
     */
    Plan compared(Plan plan) throws UsageException, IOException {
        List<String> paths = against.getValue();
        if (paths.isEmpty()) {
            return plan;
        }
        Report minutes =
                batch.run(paths, Plan.recognising(plan.roster(), plan.jobs(), false), Deliveries.none(console));
        for (SourceReport source : minutes.sources()) {
            if (!source.problems().isEmpty()) {
                ProblemText words = new ProblemText(
                        Style.PLAIN, Messages.in(console.messages().language()));
                throw console.usage(
                        "against.unread",
                        source.name(),
                        words.what(source.problems().get(0)));
            }
        }
        LedgerComparison comparison = new LedgerComparison(minutes.sources().stream()
                .flatMap(source -> source.records().stream())
                .map(record -> record.record())
                .toList());
        if (comparison.tasks() == 0) {
            throw console.usage("against.empty", String.join(" ", paths));
        }
        return plan.comparing(comparison);
    }
}

package io.duban.app.cli.command;

import io.duban.api.report.Report;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Deliveries;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.output.WriterCatalogue;
import io.duban.app.cli.port.Checking.Plan;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code duban check}: 审查, verdicts and findings. */
public final class CheckCommand implements Command {
    private final PositionalParamSpec paths = Arguments.paths("arg.paths");
    private final OptionSpec formats = Arguments.values("--format", "FORMAT[=FILE]", String.class, "opt.format");
    private final OptionSpec returnTo = Arguments.value("--return", "DIR", Path.class, "opt.return");
    private final OptionSpec watch = Arguments.flag("--watch", "opt.watch");

    private final CheckOptions options;
    private final LedgerOption ledger;
    private final BatchCheck batch;
    private final WriterCatalogue writers;
    private final Console console;

    @Inject
    CheckCommand(
            CheckOptions options, LedgerOption ledger, BatchCheck batch, WriterCatalogue writers, Console console) {
        this.options = options;
        this.ledger = ledger;
        this.batch = batch;
        this.writers = writers;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return options.addTo(Arguments.command("check", this)
                .addPositional(paths)
                .addOption(formats)
                .addOption(returnTo)
                .addOption(ledger.against())
                .addOption(watch)
                .addOption(batch.limits()));
    }

    @Override
    public Integer call() throws Exception {
        return watch.<Boolean>getValue() ? watching() : check();
    }

    /** Checks again whenever rules change, until it is interrupted; what is wrong with them is told and may be mended. */
    private int watching() throws Exception {
        RuleFileWatch files = new RuleFileWatch(options.ruleSets());
        while (true) {
            try {
                check();
            } catch (UsageException wrong) {
                console.err().println("duban: " + wrong.getMessage());
            }
            console.tell("watch.waiting");
            files.await();
        }
    }

    private int check() throws Exception {
        List<String> inputs = paths.getValue();
        Deliveries deliveries = Deliveries.of(formats.getValue(), writers, console);
        Path folder = returnTo.getValue();
        Returns returns = folder == null ? null : Returns.to(folder, console);
        Plan plan = options.request(inputs, deliveries.needTexts() || returns != null)
                .plan();
        Report report = batch.run(inputs, ledger.compared(plan), deliveries);
        if (returns != null) {
            returns.write(report);
        }
        return ExitCode.of(report.verdict());
    }
}

package io.duban.app.cli.command;

import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Deliveries;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.output.WhyWriter;
import io.duban.app.cli.output.WriterCatalogue;
import io.duban.app.cli.port.Checking.Plan;
import io.duban.app.cli.port.RosterCatalogue;
import io.duban.app.cli.port.RuleCatalogue;
import io.duban.app.report.InspectTextWriter;
import io.duban.app.report.page.InspectHtmlWriter;
import io.duban.engine.rule.Why;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code duban inspect}: 查看, what was read and recognised, as the rules see it. */
public final class InspectCommand implements Command {
    private final PositionalParamSpec paths = Arguments.paths("arg.inspected");
    private final OptionSpec format =
            Arguments.value("--format", "text|html", InspectFormat.class, "opt.inspectFormat");
    private final OptionSpec output = Arguments.output();
    private final OptionSpec why = Arguments.value("--why", "RULE", String.class, "opt.why");
    private final RuleSetOptions rules = new RuleSetOptions();
    private final RosterOption roster = new RosterOption();

    private final BatchCheck batch;
    private final RuleCatalogue ruleCatalogue;
    private final RosterCatalogue rosters;
    private final Console console;

    @Inject
    InspectCommand(BatchCheck batch, RuleCatalogue ruleCatalogue, RosterCatalogue rosters, Console console) {
        this.batch = batch;
        this.ruleCatalogue = ruleCatalogue;
        this.rosters = rosters;
        this.console = console;
    }

    /** 查看格式. */
    enum InspectFormat {
        TEXT,
        HTML
    }

    @Override
    public CommandSpec spec() {
        return rules.addTo(Arguments.command("inspect", this)
                .addPositional(paths)
                .addOption(format)
                .addOption(output)
                .addOption(why)
                .addOption(roster.file())
                .addOption(batch.limits()));
    }

    @Override
    public Integer call() throws Exception {
        String file = output.getValue();
        String target = file == null ? "inspect" : "inspect=" + file;
        Deliveries deliveries = Deliveries.of(List.of(target), writers(), console);
        Plan plan = Plan.recognising(roster.units(rosters), batch.jobs(null), true);
        return ExitCode.ofReading(batch.run(paths.getValue(), plan, deliveries));
    }

    private WriterCatalogue writers() throws UsageException {
        String asked = why.getValue();
        if (asked != null) {
            NamedRule found = NamedRule.find(asked, rules.ruleSets(ruleCatalogue, console), console);
            WhyWriter writer = new WhyWriter(
                    found.rule(), record -> Why.of(found.set(), found.rule(), record), console.messages());
            return (id, color) -> writer;
        }
        boolean html = format.getValue() == InspectFormat.HTML;
        return (id, color) -> html ? new InspectHtmlWriter() : new InspectTextWriter(color);
    }
}

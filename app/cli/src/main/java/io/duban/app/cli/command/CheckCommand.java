package io.duban.app.cli.command;

import io.duban.api.report.Report;
import io.duban.api.rule.RuleSet;
import io.duban.api.rule.Severity;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Deliveries;
import io.duban.app.cli.output.WriterCatalogue;
import io.duban.app.cli.port.Checking.Plan;
import io.duban.app.cli.port.ProfileCatalogue;
import io.duban.app.cli.port.RosterCatalogue;
import io.duban.app.cli.port.RuleCatalogue;
import io.duban.engine.check.ProfileSelection;
import io.duban.engine.rule.profile.Configuration;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code duban check}: 审查, verdicts and findings. */
public final class CheckCommand implements Command {
    private final PositionalParamSpec paths = Arguments.paths("arg.paths");
    private final OptionSpec profile = Arguments.value("--profile", "ID|FILE", String.class, "opt.profile");
    private final OptionSpec formats = Arguments.values("--format", "FORMAT[=FILE]", String.class, "opt.format");
    private final OptionSpec failOn = Arguments.value("--fail-on", "info|warning|error", Severity.class, "opt.failOn");
    private final OptionSpec jobs = Arguments.value("--jobs", "N", Integer.class, "opt.jobs");
    private final ConfigurationOption configuration = new ConfigurationOption();
    private final RuleSetOptions rules = new RuleSetOptions();
    private final RosterOption roster = new RosterOption();

    private final BatchCheck batch;
    private final RuleCatalogue ruleCatalogue;
    private final ProfileCatalogue profiles;
    private final WriterCatalogue writers;
    private final RosterCatalogue rosters;
    private final Console console;

    @Inject
    CheckCommand(
            BatchCheck batch,
            RuleCatalogue ruleCatalogue,
            ProfileCatalogue profiles,
            WriterCatalogue writers,
            RosterCatalogue rosters,
            Console console) {
        this.batch = batch;
        this.ruleCatalogue = ruleCatalogue;
        this.profiles = profiles;
        this.writers = writers;
        this.rosters = rosters;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command("check", this)
                .addPositional(paths)
                .addOption(profile)
                .addOption(configuration.file())
                .addOption(formats)
                .addOption(failOn)
                .addOption(jobs)
                .addOption(rules.paths())
                .addOption(roster.file());
    }

    @Override
    public Integer call() throws Exception {
        // Everything that can be wrong with the configuration is found before the first file is opened.
        Deliveries deliveries = Deliveries.of(formats.getValue(), writers, console);
        List<RuleSet> ruleSets = rules.ruleSets(ruleCatalogue, console);
        Configuration configured = configuration.configuration(paths.getValue(), ruleSets, profiles, console);
        ProfileSelection selection =
                tolerating(profiles.select(profile.getValue(), configured, ruleSets), failOn.getValue());
        Plan plan = new Plan(
                ruleSets, selection, roster.units(rosters), batch.jobs(jobs.getValue()), deliveries.needTexts());
        Report report = batch.run(paths.getValue(), plan, deliveries);
        return ExitCode.of(report.verdict());
    }

    private static ProfileSelection tolerating(ProfileSelection selection, @Nullable Severity failOn) {
        return failOn == null ? selection : selection.changed(profile -> profile.tolerating(failOn));
    }
}

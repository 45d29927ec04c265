package io.duban.app.cli.command;

import io.duban.api.rule.RuleSet;
import io.duban.api.rule.Severity;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.port.Checking.Plan;
import io.duban.app.cli.port.ProfileCatalogue;
import io.duban.app.cli.port.RosterCatalogue;
import io.duban.app.cli.port.RuleCatalogue;
import io.duban.app.cli.port.SettlementCatalogue;
import io.duban.engine.check.ProfileSelection;
import io.duban.engine.rule.profile.Configuration;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** 审查选项: by what to judge, the same for every command that judges. One instance serves one command. */
final class CheckOptions {
    private final OptionSpec profile = Arguments.value("--profile", "ID|FILE", String.class, "opt.profile");
    private final OptionSpec failOn = Arguments.value("--fail-on", "info|warning|error", Severity.class, "opt.failOn");
    private final OptionSpec jobs = Arguments.value("--jobs", "N", Integer.class, "opt.jobs");
    private final OptionSpec cache = OptionSpec.builder("--cache", "--resume")
            .paramLabel("DIR")
            .type(Path.class)
            .descriptionKey("opt.cache")
            .build();
    private final OptionSpec baseline = Arguments.value("--baseline", "FILE", Path.class, "opt.baseline");
    private final OptionSpec waivers = Arguments.value("--waivers", "FILE", Path.class, "opt.waivers");
    private final ConfigurationOption configuration = new ConfigurationOption();
    private final RuleSetOptions rules = new RuleSetOptions();
    private final RosterOption roster = new RosterOption();

    private final BatchCheck batch;
    private final RuleCatalogue ruleCatalogue;
    private final ProfileCatalogue profiles;
    private final SettlementCatalogue settlements;
    private final RosterCatalogue rosters;
    private final Console console;

    @Inject
    CheckOptions(
            BatchCheck batch,
            RuleCatalogue ruleCatalogue,
            ProfileCatalogue profiles,
            SettlementCatalogue settlements,
            RosterCatalogue rosters,
            Console console) {
        this.batch = batch;
        this.ruleCatalogue = ruleCatalogue;
        this.profiles = profiles;
        this.settlements = settlements;
        this.rosters = rosters;
        this.console = console;
    }

    /** Adds the options to a command. */
    CommandSpec addTo(CommandSpec command) {
        return rules.addTo(command)
                .addOption(profile)
                .addOption(configuration.file())
                .addOption(failOn)
                .addOption(jobs)
                .addOption(cache)
                .addOption(baseline)
                .addOption(waivers)
                .addOption(roster.file());
    }

    /**
     * The rule sets of users, for what waits for changes of them.
     *
     * @throws UsageException if there are none
     */
    List<Path> ruleSets() throws UsageException {
        return rules.needed(console);
    }

    /**
     * 审查要求: what is asked for.
     *
     * @param plan by what to judge
     * @param baseline file of known findings, or null for none
     */
    record Request(Plan plan, @Nullable Path baseline) {}

    /**
     * Everything that can be wrong with the configuration is found here, before the first file is opened.
     *
     * @param texts whether the report must hold the texts
     */
    Request request(List<String> paths, boolean texts) throws UsageException {
        List<RuleSet> ruleSets = rules.ruleSets(ruleCatalogue, console, configuration.trusted(profiles));
        Configuration configured = configuration.configuration(paths, ruleSets, profiles, console);
        ProfileSelection selection =
                tolerating(profiles.select(profile.getValue(), configured, ruleSets), failOn.getValue());
        Path known = baseline(configured);
        Plan plan = new Plan(
                ruleSets,
                selection,
                settlements.settlement(known, waivers(configured), ruleSets),
                roster.units(rosters),
                batch.jobs(jobs.getValue()),
                cache.getValue(),
                texts,
                null);
        return new Request(plan, known);
    }

    private @Nullable Path baseline(Configuration configured) {
        Path given = baseline.getValue();
        return given == null ? configured.baseline() : given;
    }

    private @Nullable Path waivers(Configuration configured) {
        Path given = waivers.getValue();
        return given == null ? configured.waivers() : given;
    }

    private static ProfileSelection tolerating(ProfileSelection selection, @Nullable Severity failOn) {
        return failOn == null ? selection : selection.changed(profile -> profile.tolerating(failOn));
    }
}

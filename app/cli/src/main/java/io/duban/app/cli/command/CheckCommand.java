package io.duban.app.cli.command;

import io.duban.api.report.Report;
import io.duban.api.rule.Profile;
import io.duban.api.rule.RuleSet;
import io.duban.api.rule.Severity;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Deliveries;
import io.duban.app.cli.output.WriterCatalogue;
import io.duban.app.cli.port.ProfileCatalogue;
import io.duban.app.cli.port.RuleCatalogue;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duban check}: 审查, verdicts and findings. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "arg.paths")
    List<String> paths = new ArrayList<>();

    @Option(names = "--profile", paramLabel = "ID|FILE", descriptionKey = "opt.profile")
    String profileId = "general";

    @Option(names = "--format", paramLabel = "FORMAT[=FILE]", descriptionKey = "opt.format")
    List<String> formats = new ArrayList<>();

    @Option(names = "--fail-on", paramLabel = "info|warning|error", descriptionKey = "opt.failOn")
    @Nullable
    Severity failOn;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "opt.jobs")
    @Nullable
    Integer jobs;

    @Mixin
    RuleSetOptions rules = new RuleSetOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    private final BatchCheck batch;
    private final RuleCatalogue ruleCatalogue;
    private final ProfileCatalogue profiles;
    private final WriterCatalogue writers;
    private final Console console;

    @Inject
    CheckCommand(
            BatchCheck batch,
            RuleCatalogue ruleCatalogue,
            ProfileCatalogue profiles,
            WriterCatalogue writers,
            Console console) {
        this.batch = batch;
        this.ruleCatalogue = ruleCatalogue;
        this.profiles = profiles;
        this.writers = writers;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        // Everything that can be wrong with the configuration is found before the first file is opened.
        Deliveries deliveries = Deliveries.of(formats, writers, console);
        List<RuleSet> ruleSets = rules.ruleSets(ruleCatalogue, console);
        Profile profile = tolerating(profiles.find(profileId, ruleSets));
        Report report = batch.run(paths, ruleSets, profile, deliveries, batch.jobs(jobs));
        return ExitCode.of(report.verdict());
    }

    private Profile tolerating(Profile profile) {
        return failOn == null
                ? profile
                : new Profile(profile.id(), profile.title(), failOn, profile.unchecked(), profile.settings());
    }
}

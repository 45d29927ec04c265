package io.duban.app.cli.command;

import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.ProfileYaml;
import io.duban.app.cli.port.ProfileCatalogue;
import io.duban.app.cli.port.RuleCatalogue;
import io.duban.engine.check.EffectiveProfile;
import io.duban.engine.rule.profile.Configuration;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code duban rules profile}: 生效方案, all that is in force under a profile, and its digest. */
public final class RulesProfileCommand implements Command {
    private final PositionalParamSpec profile = Arguments.one("ID|FILE", "arg.profile");
    private final ConfigurationOption configuration = new ConfigurationOption();
    private final RuleSetOptions rules = new RuleSetOptions();

    private final RuleCatalogue catalogue;
    private final ProfileCatalogue profiles;
    private final Console console;

    @Inject
    RulesProfileCommand(RuleCatalogue catalogue, ProfileCatalogue profiles, Console console) {
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return rules.addTo(
                Arguments.command("profile", this).addPositional(profile).addOption(configuration.file()));
    }

    @Override
    public Integer call() throws Exception {
        List<RuleSet> ruleSets = rules.ruleSets(catalogue, console, configuration.trusted(profiles));
        Configuration configured = configuration.configuration(List.of(), ruleSets, profiles, console);
        List<Rule> all = ruleSets.stream().flatMap(set -> set.rules().stream()).toList();
        var inForce = profiles.select(profile.getValue(), configured, ruleSets).profiles();
        console.print(new ProfileYaml(console.messages().language()).render(new EffectiveProfile(inForce.get(0), all)));
        return ExitCode.ACCEPTABLE;
    }
}

package io.duban.app.cli.wiring;

import io.duban.api.LocalizedText;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.port.ProfileCatalogue;
import io.duban.app.cli.port.RosterCatalogue;
import io.duban.app.cli.port.RuleCatalogue;
import io.duban.engine.analysis.name.KnownUnit;
import io.duban.engine.check.ProfileSelection;
import io.duban.engine.roster.Rosters;
import io.duban.engine.rule.UserRuleSets;
import io.duban.engine.rule.profile.Configuration;
import io.duban.engine.rule.profile.Profiles;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 引擎的规则、方案与名册: built in, or read from what users write. */
final class EngineRules implements RuleCatalogue, ProfileCatalogue, RosterCatalogue {
    private static final LocalizedText BY_OPTION = new LocalizedText("由 --profile 指定", "named by --profile");

    private final EngineStart engine;
    private final Faults faults;
    private final Console console;

    @Inject
    EngineRules(EngineStart engine, Faults faults, Console console) {
        this.engine = engine;
        this.faults = faults;
        this.console = console;
    }

    @Override
    public List<RuleSet> builtIn() {
        return engine.ruleSets();
    }

    @Override
    public List<RuleSet> load(Path folderOrJar, Set<String> trusted) throws UsageException {
        return faults.told(() -> UserRuleSets.load(there(folderOrJar), trusted));
    }

    @Override
    public Map<String, String> digests(Path folderOrJar) throws UsageException {
        return faults.told(() -> UserRuleSets.digests(there(folderOrJar)));
    }

    private Path there(Path folderOrJar) throws UsageException {
        if (!Files.exists(folderOrJar)) {
            throw console.usage("input.missing", folderOrJar);
        }
        return folderOrJar;
    }

    @Override
    public Configuration configuration(Path file, List<RuleSet> ruleSets) throws UsageException {
        return faults.told(() -> Configuration.load(faults.existing(file), rules(ruleSets)));
    }

    @Override
    public List<String> trusted(Path file) throws UsageException {
        return faults.told(() -> Configuration.trusted(faults.existing(file)));
    }

    @Override
    public ProfileSelection select(@Nullable String named, Configuration configuration, List<RuleSet> ruleSets)
            throws UsageException {
        ProfileSelection selection = chosen(named, configuration, ruleSets);
        return configuration.changesProfiles()
                ? selection
                        .changed(configuration.changes()::changing)
                        .noting(new LocalizedText(
                                "按 " + configuration.origin() + " 调整", "changed by " + configuration.origin()))
                : selection;
    }

    private ProfileSelection chosen(@Nullable String named, Configuration configuration, List<RuleSet> ruleSets)
            throws UsageException {
        if (named != null) {
            return ProfileSelection.named(find(named, ruleSets), BY_OPTION);
        }
        String configured = configuration.profile();
        return configured == null
                ? ProfileSelection.automatic(faults.told(Profiles::builtIn))
                : ProfileSelection.named(
                        find(configured, ruleSets),
                        new LocalizedText("由 " + configuration.origin() + " 指定", "named in " + configuration.origin()));
    }

    private Profile find(String idOrFile, List<RuleSet> ruleSets) throws UsageException {
        return Configuration.isFile(idOrFile)
                ? faults.told(() -> Profiles.load(faults.existing(Path.of(idOrFile)), rules(ruleSets)))
                : faults.told(() -> Profiles.builtIn(idOrFile));
    }

    @Override
    public List<KnownUnit> roster(Path file) throws UsageException {
        return faults.told(() -> Rosters.load(faults.existing(file)));
    }

    private static List<Rule> rules(List<RuleSet> ruleSets) {
        return ruleSets.stream().flatMap(set -> set.rules().stream()).toList();
    }
}

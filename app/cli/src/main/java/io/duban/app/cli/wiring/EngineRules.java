package io.duban.app.cli.wiring;

import static java.util.stream.Collectors.joining;

import io.duban.api.rule.Profile;
import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.port.ProfileCatalogue;
import io.duban.app.cli.port.RosterCatalogue;
import io.duban.app.cli.port.RuleCatalogue;
import io.duban.engine.analysis.name.KnownUnit;
import io.duban.engine.roster.Rosters;
import io.duban.engine.rule.Profiles;
import io.duban.engine.rule.UserRuleSets;
import io.duban.engine.rule.source.RuleSetException;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** 引擎的规则、方案与名册: tells the faults that the engine finds in what users write in the user's language. */
final class EngineRules implements RuleCatalogue, ProfileCatalogue, RosterCatalogue {
    private final EngineStart engine;
    private final Console console;

    @Inject
    EngineRules(EngineStart engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public List<RuleSet> builtIn() {
        return engine.ruleSets();
    }

    @Override
    public List<RuleSet> load(Path folderOrJar) throws UsageException {
        if (!Files.exists(folderOrJar)) {
            throw console.usage("input.missing", folderOrJar);
        }
        return told(() -> UserRuleSets.load(folderOrJar));
    }

    @Override
    public Profile find(String idOrFile, List<RuleSet> ruleSets) throws UsageException {
        // A file must look like one: an id never has a dot, so no file in the working folder can take an id's place.
        if (!idOrFile.endsWith(".yaml") && !idOrFile.endsWith(".yml")) {
            return told(() -> Profiles.builtIn(idOrFile));
        }
        Path file = Path.of(idOrFile);
        if (!Files.isRegularFile(file)) {
            throw console.usage("input.missing", idOrFile);
        }
        return told(() -> Profiles.load(
                file, ruleSets.stream().flatMap(set -> set.rules().stream()).toList()));
    }

    @Override
    public List<KnownUnit> roster(Path file) throws UsageException {
        if (!Files.isRegularFile(file)) {
            throw console.usage("input.missing", file);
        }
        return told(() -> Rosters.load(file));
    }

    private <T> T told(Supplier<T> loading) throws UsageException {
        try {
            return loading.get();
        } catch (RuleSetException e) {
            throw new UsageException(e.diagnostics().stream()
                    .map(diagnostic -> diagnostic.in(console.messages().language()))
                    .collect(joining("\n")));
        }
    }
}

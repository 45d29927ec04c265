package io.duban.app.cli.wiring;

import dagger.Module;
import dagger.Provides;
import io.duban.api.LocalizedText;
import io.duban.api.report.Report;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Profile;
import io.duban.api.rule.RuleSet;
import io.duban.api.rule.Severity;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.plugin.PluginFolder;
import io.duban.app.cli.plugin.PluginLoading;
import io.duban.app.cli.plugin.Plugins;
import io.duban.app.cli.port.Checking;
import io.duban.app.cli.port.ProfileCatalogue;
import io.duban.app.cli.port.RuleCatalogue;
import io.duban.app.cli.port.WriterCatalogue;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** 引擎接入: the one place where the command line meets the engine. */
@Module
final class EngineModule {
    private EngineModule() {}

    @Provides
    @Singleton
    static Plugins plugins(PluginFolder folder) {
        return PluginLoading.load(folder);
    }

    @Provides
    static Checking checking() {
        return batch -> new Report("?", batch.language(), List.of(), Map.of(), Verdict.UNDETERMINED, List.of());
    }

    @Provides
    static RuleCatalogue rules(Console console) {
        return new RuleCatalogue() {
            @Override
            public List<RuleSet> builtIn() {
                return List.of();
            }

            @Override
            public RuleSet load(Path folderOrJar) throws UsageException {
                throw console.usage("input.missing", folderOrJar);
            }
        };
    }

    @Provides
    static ProfileCatalogue profiles() {
        return id -> new Profile(id, new LocalizedText(id, id), Severity.ERROR, List.of(), Map.of());
    }

    @Provides
    static WriterCatalogue writers(Plugins plugins, Console console) {
        return new InstalledWriters(plugins, console);
    }
}

package io.duban.app.cli.wiring;

import dagger.Module;
import dagger.Provides;
import io.duban.api.LocalizedText;
import io.duban.api.document.ReadLimits;
import io.duban.api.record.RecordAnalyzer;
import io.duban.api.rule.Profile;
import io.duban.api.rule.RuleSet;
import io.duban.api.rule.Severity;
import io.duban.app.cli.command.Version;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.output.WriterCatalogue;
import io.duban.app.cli.plugin.PluginFolder;
import io.duban.app.cli.plugin.PluginLoading;
import io.duban.app.cli.plugin.Plugins;
import io.duban.app.cli.port.Checking;
import io.duban.app.cli.port.ProfileCatalogue;
import io.duban.app.cli.port.RuleCatalogue;
import io.duban.engine.check.Checker;
import io.duban.engine.check.ReaderSelection;
import io.duban.engine.check.RecordChecking;
import io.duban.engine.check.SourceReading;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

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
    static Checking checking(Plugins plugins, RecordAnalyzer analyzer) {
        return batch -> {
            var reading = new SourceReading(new ReaderSelection(plugins.documentReaders()), ReadLimits.DEFAULT);
            var judging = batch.ruleSets().isEmpty()
                    ? RecordChecking.none()
                    : new RecordChecking(batch.ruleSets(), batch.profile());
            return new Checker(reading, analyzer, judging)
                    .check(batch.inputs(), batch.jobs(), Version.current(), batch.language());
        };
    }

    @Provides
    static RecordAnalyzer analyzer() {
        // Until the analyser lands no record is recognised, and so no verdict given.
        return ServiceLoader.load(RecordAnalyzer.class).findFirst().orElse(document -> List.of());
    }

    @Provides
    static RuleCatalogue rules(Console console) {
        return new RuleCatalogue() {
            @Override
            public List<RuleSet> builtIn() {
                return List.of();
            }

            @Override
            public List<RuleSet> load(Path folderOrJar) throws UsageException {
                throw console.usage("input.missing", folderOrJar);
            }
        };
    }

    @Provides
    static ProfileCatalogue profiles() {
        return (id, ruleSets) -> new Profile(id, new LocalizedText(id, id), Severity.ERROR, List.of(), Map.of());
    }

    @Provides
    static WriterCatalogue writers(Plugins plugins, Console console) {
        return new InstalledWriters(plugins, console);
    }
}

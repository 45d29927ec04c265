package io.duban.app.cli.wiring;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import io.duban.app.cli.command.Version;
import io.duban.app.cli.input.FolderFilter;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Failures;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.output.WriterCatalogue;
import io.duban.app.cli.plugin.PluginFolder;
import io.duban.app.cli.plugin.PluginLoading;
import io.duban.app.cli.plugin.Plugins;
import io.duban.app.cli.port.Checking;
import io.duban.app.cli.port.Checking.Batch;
import io.duban.app.cli.port.ProfileCatalogue;
import io.duban.app.cli.port.RosterCatalogue;
import io.duban.app.cli.port.RuleAuthoring;
import io.duban.app.cli.port.RuleCatalogue;
import io.duban.app.cli.port.SettlementCatalogue;
import io.duban.engine.cache.FolderCache;
import io.duban.engine.cache.ResultCache;
import io.duban.engine.check.Checker;
import io.duban.engine.check.ReaderSelection;
import io.duban.engine.check.RecordChecking;
import io.duban.engine.check.RunOptions;
import io.duban.engine.check.SourceExpansion;
import io.duban.engine.check.SourceReading;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/** 引擎接入: the one place where the command line meets the engine. */
@Module
abstract class EngineModule {
    private EngineModule() {}

    @Provides
    @Singleton
    static Plugins plugins(PluginFolder folder) {
        return PluginLoading.load(folder);
    }

    @Provides
    static Checking checking(Plugins plugins, PluginFolder folder, EngineStart engine, Console console) {
        return batch -> {
            var plan = batch.plan();
            var containers =
                    new SourceExpansion(plugins.containerReaders(), new FolderFilter(plugins)::accepts, batch.limits());
            var selection = new ReaderSelection(plugins.documentReaders());
            var reading = new SourceReading(selection, batch.limits(), containers);
            var judging = new RecordChecking(plan.ruleSets(), plan.profiles());
            var options = RunOptions.DEFAULT
                    .keepingTexts(plan.texts())
                    .settling(plan.settlement())
                    .until(batch.stopped())
                    .comparing(plan.comparison())
                    .holdingIn(Runtime.getRuntime().maxMemory(), batch.inputs().size())
                    .caching(cache(batch, folder, console));
            return new Checker(reading, engine.analyzer(plan.roster()), judging)
                    .with(options)
                    .check(batch.inputs(), plan.jobs(), Version.current(), batch.language());
        };
    }

    private static ResultCache cache(Batch batch, PluginFolder folder, Console console) throws UsageException {
        Path cache = batch.plan().cache();
        if (cache == null) {
            return ResultCache.NONE;
        }
        try {
            return new FolderCache(
                    Files.createDirectories(cache), CacheKey.of(batch.plan(), batch.limits(), folder.jars()));
        } catch (IOException e) {
            throw console.usage("cache.failed", cache, Failures.describe(e, console.messages()));
        }
    }

    @Binds
    abstract RuleCatalogue rules(EngineRules rules);

    @Binds
    abstract ProfileCatalogue profiles(EngineRules profiles);

    @Binds
    abstract SettlementCatalogue settlements(EngineSettlement settlements);

    /** The one place that knows the time. */
    @Provides
    static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    @Binds
    abstract RosterCatalogue rosters(EngineRules rosters);

    @Binds
    abstract RuleAuthoring authoring(EngineAuthoring authoring);

    @Provides
    static WriterCatalogue writers(Plugins plugins, Console console) {
        return new InstalledWriters(plugins, console);
    }
}

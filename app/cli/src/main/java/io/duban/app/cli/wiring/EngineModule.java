package io.duban.app.cli.wiring;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import io.duban.api.document.ReadLimits;
import io.duban.app.cli.command.Version;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.WriterCatalogue;
import io.duban.app.cli.plugin.PluginFolder;
import io.duban.app.cli.plugin.PluginLoading;
import io.duban.app.cli.plugin.Plugins;
import io.duban.app.cli.port.Checking;
import io.duban.app.cli.port.ProfileCatalogue;
import io.duban.app.cli.port.RosterCatalogue;
import io.duban.app.cli.port.RuleAuthoring;
import io.duban.app.cli.port.RuleCatalogue;
import io.duban.app.cli.port.SettlementCatalogue;
import io.duban.engine.check.Checker;
import io.duban.engine.check.ReaderSelection;
import io.duban.engine.check.RecordChecking;
import io.duban.engine.check.SourceReading;
import jakarta.inject.Singleton;
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
    static Checking checking(Plugins plugins, EngineStart engine) {
        return batch -> {
            var reading = new SourceReading(new ReaderSelection(plugins.documentReaders()), ReadLimits.DEFAULT);
            var plan = batch.plan();
            var judging = new RecordChecking(plan.ruleSets(), plan.profiles());
            var checker = new Checker(reading, engine.analyzer(plan.roster()), judging).settling(plan.settlement());
            return (plan.texts() ? checker.keepingTexts() : checker)
                    .check(batch.inputs(), plan.jobs(), Version.current(), batch.language());
        };
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

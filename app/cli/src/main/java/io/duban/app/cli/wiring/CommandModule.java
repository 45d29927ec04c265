package io.duban.app.cli.wiring;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import dagger.multibindings.IntoMap;
import dagger.multibindings.StringKey;
import io.duban.app.cli.command.BaselineCreateCommand;
import io.duban.app.cli.command.BaselineDiffCommand;
import io.duban.app.cli.command.BaselinePruneCommand;
import io.duban.app.cli.command.CheckCommand;
import io.duban.app.cli.command.Command;
import io.duban.app.cli.command.CommandGroup;
import io.duban.app.cli.command.CompareCommand;
import io.duban.app.cli.command.DiffCommand;
import io.duban.app.cli.command.ExplainCommand;
import io.duban.app.cli.command.ExtractCommand;
import io.duban.app.cli.command.InspectCommand;
import io.duban.app.cli.command.PluginsCommand;
import io.duban.app.cli.command.RulesCheckCommand;
import io.duban.app.cli.command.RulesListCommand;
import io.duban.app.cli.command.RulesNewCommand;
import io.duban.app.cli.command.RulesProfileCommand;
import io.duban.app.cli.command.RulesSentencesCommand;
import io.duban.app.cli.command.RulesTestCommand;
import io.duban.app.cli.output.Console;

/** 命令清单: a new command is bound here by the name that it is called by. */
@Module
interface CommandModule {
    @Binds
    @IntoMap
    @StringKey("check")
    Command check(CheckCommand command);

    @Binds
    @IntoMap
    @StringKey("extract")
    Command extract(ExtractCommand command);

    @Binds
    @IntoMap
    @StringKey("compare")
    Command compare(CompareCommand command);

    @Binds
    @IntoMap
    @StringKey("inspect")
    Command inspect(InspectCommand command);

    @Binds
    @IntoMap
    @StringKey("explain")
    Command explain(ExplainCommand command);

    /** Rule sets: their commands. */
    @Provides
    @IntoMap
    @StringKey("rules")
    static Command rules(
            Console console,
            RulesListCommand list,
            RulesProfileCommand profile,
            RulesSentencesCommand sentences,
            RulesNewCommand create,
            RulesTestCommand test,
            RulesCheckCommand check) {
        return new CommandGroup("rules", console, list, profile, sentences, create, test, check);
    }

    /** Baselines: their commands. */
    @Provides
    @IntoMap
    @StringKey("baseline")
    static Command baseline(
            Console console, BaselineCreateCommand create, BaselinePruneCommand prune, BaselineDiffCommand diff) {
        return new CommandGroup("baseline", console, create, prune, diff);
    }

    @Binds
    @IntoMap
    @StringKey("diff")
    Command diff(DiffCommand command);

    @Binds
    @IntoMap
    @StringKey("plugins")
    Command plugins(PluginsCommand command);
}

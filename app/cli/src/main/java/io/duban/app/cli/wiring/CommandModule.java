package io.duban.app.cli.wiring;

import dagger.Binds;
import dagger.Module;
import dagger.multibindings.ClassKey;
import dagger.multibindings.IntoMap;
import io.duban.app.cli.command.CheckCommand;
import io.duban.app.cli.command.DubanCommand;
import io.duban.app.cli.command.ExplainCommand;
import io.duban.app.cli.command.ExtractCommand;
import io.duban.app.cli.command.InspectCommand;
import io.duban.app.cli.command.PluginsCommand;
import io.duban.app.cli.command.RulesCommand;
import io.duban.app.cli.command.RulesListCommand;

/** 命令清单: a new command is bound here and named as a subcommand of its parent. */
@Module
interface CommandModule {
    @Binds
    @IntoMap
    @ClassKey(DubanCommand.class)
    Object duban(DubanCommand command);

    @Binds
    @IntoMap
    @ClassKey(CheckCommand.class)
    Object check(CheckCommand command);

    @Binds
    @IntoMap
    @ClassKey(ExtractCommand.class)
    Object extract(ExtractCommand command);

    @Binds
    @IntoMap
    @ClassKey(InspectCommand.class)
    Object inspect(InspectCommand command);

    @Binds
    @IntoMap
    @ClassKey(ExplainCommand.class)
    Object explain(ExplainCommand command);

    @Binds
    @IntoMap
    @ClassKey(RulesCommand.class)
    Object rules(RulesCommand command);

    @Binds
    @IntoMap
    @ClassKey(RulesListCommand.class)
    Object rulesList(RulesListCommand command);

    @Binds
    @IntoMap
    @ClassKey(PluginsCommand.class)
    Object plugins(PluginsCommand command);
}

package io.duban.app.cli.wiring;

import dagger.BindsInstance;
import dagger.Component;
import io.duban.app.cli.command.Command;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.plugin.PluginFolder;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Map;

/** 程序组成: the object graph of one run. */
@Singleton
@Component(modules = {CommandModule.class, EngineModule.class})
public interface CliComponent {
    /** The commands that stand under {@code duban}, by name. */
    Map<String, Provider<Command>> commands();

    /** Builds the graph from what only the entry knows. */
    @Component.Factory
    interface Factory {
        CliComponent create(
                @BindsInstance Console console, @BindsInstance PluginFolder plugins, @BindsInstance EngineStart engine);
    }
}

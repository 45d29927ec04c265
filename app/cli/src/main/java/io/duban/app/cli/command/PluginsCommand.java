package io.duban.app.cli.command;

import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.PluginListText;
import io.duban.app.cli.plugin.Plugins;
import io.duban.app.cli.port.RuleCatalogue;
import jakarta.inject.Inject;
import picocli.CommandLine.Model.CommandSpec;

/** {@code duban plugins}: 插件, the readers, writers and rule sets found, and where from. */
public final class PluginsCommand implements Command {
    private final Plugins plugins;
    private final RuleCatalogue catalogue;
    private final Console console;

    @Inject
    PluginsCommand(Plugins plugins, RuleCatalogue catalogue, Console console) {
        this.plugins = plugins;
        this.catalogue = catalogue;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command("plugins", this);
    }

    @Override
    public Integer call() throws Exception {
        console.print(new PluginListText(console).render(plugins, catalogue.builtIn()));
        return ExitCode.ACCEPTABLE;
    }
}

package io.duban.app.cli.command;

import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.RuleListText;
import io.duban.app.cli.port.RuleCatalogue;
import io.duban.app.report.RuleListJson;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duban rules list}: 规则清单. */
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class RulesListCommand implements Callable<Integer> {
    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "opt.listFormat")
    ListFormat format = ListFormat.TEXT;

    @Mixin
    RuleSetOptions rules = new RuleSetOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    private final RuleCatalogue catalogue;
    private final Console console;

    @Inject
    RulesListCommand(RuleCatalogue catalogue, Console console) {
        this.catalogue = catalogue;
        this.console = console;
    }

    /** 清单格式. */
    enum ListFormat {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws Exception {
        List<RuleSet> ruleSets = rules.ruleSets(catalogue, console);
        console.print(
                format == ListFormat.JSON ? RuleListJson.render(ruleSets) : new RuleListText(console).render(ruleSets));
        return ExitCode.ACCEPTABLE;
    }
}

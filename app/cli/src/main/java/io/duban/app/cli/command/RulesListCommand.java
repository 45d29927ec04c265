package io.duban.app.cli.command;

import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.RuleListText;
import io.duban.app.cli.port.RuleCatalogue;
import io.duban.app.report.RuleListJson;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code duban rules list}: 规则清单. */
public final class RulesListCommand implements Command {
    private final OptionSpec format = Arguments.value("--format", "text|json", ListFormat.class, "opt.listFormat");
    private final RuleSetOptions rules = new RuleSetOptions();

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
    public CommandSpec spec() {
        return rules.addTo(Arguments.command("list", this).addOption(format));
    }

    @Override
    public Integer call() throws Exception {
        List<RuleSet> ruleSets = rules.ruleSets(catalogue, console);
        console.print(
                format.getValue() == ListFormat.JSON
                        ? RuleListJson.render(ruleSets)
                        : new RuleListText(console).render(ruleSets));
        return ExitCode.ACCEPTABLE;
    }
}

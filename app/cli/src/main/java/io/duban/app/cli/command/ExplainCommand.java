package io.duban.app.cli.command;

import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.RulePageText;
import io.duban.app.cli.port.RuleCatalogue;
import jakarta.inject.Inject;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code duban explain}: 规则说明, a rule's page. */
public final class ExplainCommand implements Command {
    private final PositionalParamSpec rule = Arguments.one("RULE", "arg.rule");
    private final RuleSetOptions rules = new RuleSetOptions();
    private final RuleCatalogue catalogue;
    private final Console console;

    @Inject
    ExplainCommand(RuleCatalogue catalogue, Console console) {
        this.catalogue = catalogue;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return rules.addTo(Arguments.command("explain", this).addPositional(rule));
    }

    @Override
    public Integer call() throws Exception {
        NamedRule found = NamedRule.find(rule.getValue(), rules.ruleSets(catalogue, console), console);
        console.print(new RulePageText(console).render(found.rule()));
        return ExitCode.ACCEPTABLE;
    }
}

package io.duban.app.cli.command;

import io.duban.api.rule.Rule;
import io.duban.app.cli.input.NearestName;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.RulePageText;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.port.RuleCatalogue;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        String asked = rule.getValue();
        List<Rule> known = rules.ruleSets(catalogue, console).stream()
                .flatMap(set -> set.rules().stream())
                .toList();
        Rule found = known.stream()
                .filter(candidate -> names(candidate).anyMatch(asked.strip()::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> unknown(asked, known));
        console.print(new RulePageText(console).render(found));
        return ExitCode.ACCEPTABLE;
    }

    private UsageException unknown(String asked, List<Rule> known) {
        List<String> names = known.stream().flatMap(ExplainCommand::names).toList();
        Optional<String> nearest = NearestName.of(asked, names);
        return nearest.isPresent()
                ? console.usage("rule.unknown.nearest", asked, nearest.get())
                : console.usage("rule.unknown", asked);
    }

    private static Stream<String> names(Rule rule) {
        return Stream.concat(Stream.of(rule.id()), rule.aliases().stream());
    }
}

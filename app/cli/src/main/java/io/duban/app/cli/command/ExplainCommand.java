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
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code duban explain}: 规则说明, a rule's page. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RULE", arity = "1", descriptionKey = "arg.rule")
    String rule = "";

    @Mixin
    RuleSetOptions rules = new RuleSetOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    private final RuleCatalogue catalogue;
    private final Console console;

    @Inject
    ExplainCommand(RuleCatalogue catalogue, Console console) {
        this.catalogue = catalogue;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<Rule> known = rules.ruleSets(catalogue, console).stream()
                .flatMap(set -> set.rules().stream())
                .toList();
        Rule found = known.stream()
                .filter(candidate -> names(candidate).anyMatch(rule.strip()::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> unknown(known));
        console.print(new RulePageText(console).render(found));
        return ExitCode.ACCEPTABLE;
    }

    private UsageException unknown(List<Rule> known) {
        List<String> names = known.stream().flatMap(ExplainCommand::names).toList();
        Optional<String> nearest = NearestName.of(rule, names);
        return nearest.isPresent()
                ? console.usage("rule.unknown.nearest", rule, nearest.get())
                : console.usage("rule.unknown", rule);
    }

    private static Stream<String> names(Rule rule) {
        return Stream.concat(Stream.of(rule.id()), rule.aliases().stream());
    }
}

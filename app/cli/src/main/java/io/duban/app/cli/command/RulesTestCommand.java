package io.duban.app.cli.command;

import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.port.RuleAuthoring;
import io.duban.app.cli.port.RuleCatalogue;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code duban rules test}: 试运行例子, runs the examples of a rule set of one's own. */
public final class RulesTestCommand implements Command {
    private final PositionalParamSpec folder = Arguments.one("DIR|JAR", "arg.ruleSet");
    private final RuleCatalogue catalogue;
    private final RuleAuthoring authoring;
    private final Console console;

    @Inject
    RulesTestCommand(RuleCatalogue catalogue, RuleAuthoring authoring, Console console) {
        this.catalogue = catalogue;
        this.authoring = authoring;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command("test", this).addPositional(folder);
    }

    @Override
    public Integer call() throws Exception {
        List<String> failures = new ArrayList<>();
        int examples = 0;
        for (RuleSet set : catalogue.load(Path.of(folder.<String>getValue()), Set.of())) {
            examples += authoring.examples(set);
            failures.addAll(authoring.failures(set));
        }
        failures.add(console.messages().text("rules.test.count", examples, failures.size()));
        console.print(String.join("\n", failures) + "\n");
        // Examples that do not hold are a defect; no examples at all prove nothing.
        return failures.size() > 1
                ? ExitCode.NOT_ACCEPTABLE
                : examples == 0 ? ExitCode.UNDETERMINED : ExitCode.ACCEPTABLE;
    }
}

package io.duban.app.cli.command;

import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.port.RuleAuthoring;
import io.duban.app.cli.port.RuleCatalogue;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code duban rules check}: 检查规则集, everything that is wrong with a rule set of one's own, or lacking. */
public final class RulesCheckCommand implements Command {
    private final PositionalParamSpec folder = Arguments.one("DIR|JAR", "arg.ruleSet");
    private final RuleCatalogue catalogue;
    private final RuleAuthoring authoring;
    private final Console console;

    @Inject
    RulesCheckCommand(RuleCatalogue catalogue, RuleAuthoring authoring, Console console) {
        this.catalogue = catalogue;
        this.authoring = authoring;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command("check", this).addPositional(folder);
    }

    @Override
    public Integer call() throws Exception {
        List<String> lines = new ArrayList<>();
        int lacking = 0;
        Path path = Path.of(folder.<String>getValue());
        // First, and even where rules are refused: who vouches for a set by --trust needs its digest.
        for (Map.Entry<String, String> digest : catalogue.digests(path).entrySet()) {
            console.tell("rules.check.digest", digest.getKey(), digest.getValue());
        }
        for (RuleSet set : catalogue.load(path, Set.of())) {
            List<String> advice = authoring.advice(set);
            lacking += advice.size();
            lines.addAll(advice);
            lines.add(console.messages()
                    .text(
                            "rules.check.count",
                            set.info().id(),
                            set.info().version(),
                            set.rules().size(),
                            advice.size()));
        }
        console.print(String.join("\n", lines) + "\n");
        return lacking == 0 ? ExitCode.ACCEPTABLE : ExitCode.NOT_ACCEPTABLE;
    }
}

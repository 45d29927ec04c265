package io.duban.app.cli.command;

import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.port.RuleCatalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** 规则选项: which rule sets of users stand beside the built-in ones. */
final class RuleSetOptions {
    @Option(names = "--rules", paramLabel = "DIR|JAR", descriptionKey = "opt.rules")
    List<Path> paths = new ArrayList<>();

    /** The built-in rule sets and those asked for. */
    List<RuleSet> ruleSets(RuleCatalogue catalogue) throws UsageException {
        List<RuleSet> ruleSets = new ArrayList<>(catalogue.builtIn());
        for (Path path : paths) {
            ruleSets.addAll(catalogue.load(path));
        }
        return List.copyOf(ruleSets);
    }
}

package io.duban.app.cli.command;

import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSet;
import io.duban.api.rule.RuleSetInfo;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.port.RuleCatalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;

/** 规则选项: which rule sets of users stand beside the built-in ones. */
final class RuleSetOptions {
    private final OptionSpec paths = Arguments.values("--rules", "DIR|JAR", Path.class, "opt.rules");

    /** The option itself. */
    OptionSpec paths() {
        return paths;
    }

    /** The built-in rule sets and those asked for. */
    List<RuleSet> ruleSets(RuleCatalogue catalogue, Console console) throws UsageException {
        List<RuleSet> ruleSets = new ArrayList<>(catalogue.builtIn());
        for (Path path : paths.<List<Path>>getValue()) {
            ruleSets.addAll(catalogue.load(path));
        }
        refuseClashes(ruleSets, console);
        return List.copyOf(ruleSets);
    }

    /** Of two rules with one id, or two sets, nobody could say which a finding or a profile means. */
    private static void refuseClashes(List<RuleSet> ruleSets, Console console) throws UsageException {
        Map<String, RuleSetInfo> sets = new HashMap<>();
        Map<String, RuleSetInfo> rules = new HashMap<>();
        for (RuleSet ruleSet : ruleSets) {
            RuleSetInfo info = ruleSet.info();
            RuleSetInfo same = sets.putIfAbsent(info.id(), info);
            if (same != null) {
                throw console.usage("ruleset.clash", info.id(), same.origin(), info.origin());
            }
            for (Rule rule : ruleSet.rules()) {
                RuleSetInfo owner = rules.putIfAbsent(rule.id(), info);
                if (owner != null) {
                    throw console.usage("rule.clash", rule.id(), owner.id(), owner.origin(), info.id(), info.origin());
                }
            }
        }
    }
}

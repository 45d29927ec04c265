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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** 规则选项: which rule sets of users stand beside the built-in ones. */
final class RuleSetOptions {
    private final OptionSpec paths = Arguments.values("--rules", "DIR|JAR", Path.class, "opt.rules");

    private final OptionSpec trusted = Arguments.values("--trust", "DIGEST", String.class, "opt.trust");

    /** Adds them to a command. */
    CommandSpec addTo(CommandSpec command) {
        return command.addOption(paths).addOption(trusted);
    }

    /** The built-in rule sets and those asked for. */
    List<RuleSet> ruleSets(RuleCatalogue catalogue, Console console) throws UsageException {
        return ruleSets(catalogue, console, List.of());
    }

    /** The same, where a configuration vouches for some; not for those of this run alone, so that others may be absent. */
    List<RuleSet> ruleSets(RuleCatalogue catalogue, Console console, List<String> configured) throws UsageException {
        List<RuleSet> ruleSets = new ArrayList<>(catalogue.builtIn());
        Set<String> digests = digests(trusted.getValue(), console);
        Set<String> all = digests(configured, console);
        all.addAll(digests);
        for (Path path : paths.<List<Path>>getValue()) {
            ruleSets.addAll(catalogue.load(path, all));
        }
        for (String digest : digests) {
            if (ruleSets.stream().noneMatch(set -> set.info().digest().equals(digest))) {
                throw console.usage("trust.unused", digest);
            }
        }
        refuseClashes(ruleSets, console);
        return List.copyOf(ruleSets);
    }

    /** The rule sets asked for, where there is nothing to do without any. */
    List<Path> needed(Console console) throws UsageException {
        List<Path> given = paths.getValue();
        if (given.isEmpty()) {
            throw console.usage("watch.rules");
        }
        return given;
    }

    private static Set<String> digests(List<String> written, Console console) throws UsageException {
        Set<String> digests = new LinkedHashSet<>();
        for (String digest : written) {
            String plain = digest.replaceFirst("^sha256:", "").toLowerCase(Locale.ROOT);
            if (!plain.matches("[0-9a-f]{64}")) {
                throw console.usage("trust.digest", digest);
            }
            digests.add(plain);
        }
        return digests;
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

package io.duban.engine.rule;

import io.duban.api.rule.RuleSet;
import io.duban.engine.rule.compile.CompiledRuleSet;
import io.duban.engine.rule.compile.RuleBases;
import io.duban.engine.rule.drl.DrlReader;
import io.duban.engine.rule.source.BuiltInFiles;
import java.util.Comparator;
import java.util.List;

/** 内置规则集: the rule sets that became classes when Duban was built. */
public final class BuiltInRuleSets {
    /** Where they say they come from. */
    public static final String ORIGIN = "built-in";

    private BuiltInRuleSets() {}

    /**
     * All of them, sorted by id. They share one rule base, which is made when a record first asks for it: seven would
     * take twice as long to make, and each record a session of each.
     */
    public static List<RuleSet> load() {
        List<CompiledRuleSet> sets = CompiledRuleSet.builtIn();
        RuleNetwork network = new RuleNetwork(() -> RuleBases.ofModels(
                sets.stream().map(CompiledRuleSet::modelClass).toList()));
        return sets.stream()
                .map(set -> load(set, network))
                .sorted(Comparator.comparing(set -> set.info().id()))
                .toList();
    }

    /** Loads the rules of those among the sets that are built in, so that the first record need not wait for them. */
    public static void prepare(List<RuleSet> sets) {
        for (RuleSet set : sets) {
            if (set instanceof DroolsRuleSet own && own.info().origin().equals(ORIGIN)) {
                own.prepare();
            }
        }
    }

    private static RuleSet load(CompiledRuleSet set, RuleNetwork network) {
        return new DroolsRuleSet(
                set.manifest().info(ORIGIN, "", false),
                set.pages(),
                network,
                () -> DrlReader.read(BuiltInFiles.rules(set.manifest().id())));
    }
}

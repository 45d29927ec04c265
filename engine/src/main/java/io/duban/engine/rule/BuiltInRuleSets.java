package io.duban.engine.rule;

import io.duban.api.rule.RuleSet;
import io.duban.engine.rule.compile.RuleBases;
import io.duban.engine.rule.page.RulePage;
import io.duban.engine.rule.page.RulePageReader;
import io.duban.engine.rule.source.BuiltInFiles;
import io.duban.engine.rule.source.RuleSetManifest;
import java.util.Comparator;
import java.util.List;

/** 内置规则集: the rule sets that became classes when Duban was built. */
public final class BuiltInRuleSets {
    /** Where they say they come from. */
    public static final String ORIGIN = "built-in";

    private BuiltInRuleSets() {}

    /** All of them, sorted by id. Pages are read now, compiled rules when a record first asks for them. */
    public static List<RuleSet> load() {
        return BuiltInFiles.index(BuiltInFiles.RULE_SETS).stream()
                .map(BuiltInRuleSets::load)
                .sorted(Comparator.comparing(set -> set.info().id()))
                .toList();
    }

    private static RuleSet load(String indexLine) {
        List<String> words = List.of(indexLine.split(" "));
        String id = words.get(0);
        RuleSetManifest manifest = RuleSetManifest.read(BuiltInFiles.get(id, id + "/" + RuleSetManifest.FILE));
        List<RulePage> pages = words.stream()
                .skip(2)
                .map(page -> RulePageReader.read(BuiltInFiles.get(id, id + "/pages/" + page + ".md")))
                .toList();
        return new DroolsRuleSet(manifest.info(ORIGIN), pages, () -> RuleBases.ofModel(words.get(1)));
    }
}

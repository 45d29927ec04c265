package io.duban.app.cli.command;

import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.UsageException;
import io.duban.engine.rule.source.NearestWord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 所指规则: the rule that somebody named by its id or a former one.
 *
 * @param set that it belongs to
 * @param rule itself
 */
record NamedRule(RuleSet set, Rule rule) {

    /** Finds it. */
    static NamedRule find(String asked, List<RuleSet> sets, Console console) throws UsageException {
        return all(sets)
                .filter(each -> each.names().anyMatch(asked.strip()::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> unknown(asked, sets, console));
    }

    private static UsageException unknown(String asked, List<RuleSet> sets, Console console) {
        List<String> names = all(sets).flatMap(NamedRule::names).toList();
        Optional<String> nearest = NearestWord.to(asked, names);
        return nearest.isPresent()
                ? console.usage("rule.unknown.nearest", asked, nearest.get())
                : console.usage("rule.unknown", asked);
    }

    private static Stream<NamedRule> all(List<RuleSet> sets) {
        return sets.stream().flatMap(set -> set.rules().stream().map(rule -> new NamedRule(set, rule)));
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(rule.id()), rule.aliases().stream());
    }
}

package io.duban.api.report;

import io.duban.api.Language;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSetInfo;
import java.util.List;
import java.util.Map;

/**
 * 报告: the result of a run. Immutable and complete: a writer needs nothing else.
 *
 * @param version of Duban
 * @param language for what people read
 * @param ruleSets in force, sorted by id; empty where nothing was checked, only extracted
 * @param rules all rules of these sets by id
 * @param verdict the gravest of the sources
 * @param sources sorted by name
 */
public record Report(
        String version,
        Language language,
        List<RuleSetInfo> ruleSets,
        Map<String, Rule> rules,
        Verdict verdict,
        List<SourceReport> sources) {
    public Report {
        ruleSets = List.copyOf(ruleSets);
        rules = Map.copyOf(rules);
        sources = List.copyOf(sources);
    }
}

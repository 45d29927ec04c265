package io.duban.api.report;

import io.duban.api.Language;
import io.duban.api.rule.ProfileInfo;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSetInfo;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * 报告: the result of a run. Immutable and complete: a writer needs nothing else.
 *
 * @param version of Duban
 * @param language for what people read
 * @param ruleSets in force, sorted by id; empty where nothing was checked, only extracted
 * @param rules all rules of these sets by id
 * @param profiles that records were checked by, sorted by id
 * @param waivers all that were given, in their order
 * @param unreached how many sources were not begun because the run was interrupted
 * @param verdict the gravest of the sources; not {@code ACCEPTABLE} where some were not reached
 * @param sources sorted by name; those of a large batch are read from a file each time that they are asked for
 */
public record Report(
        String version,
        Language language,
        List<RuleSetInfo> ruleSets,
        Map<String, Rule> rules,
        List<ProfileInfo> profiles,
        List<WaiverUse> waivers,
        int unreached,
        Verdict verdict,
        List<SourceReport> sources) {
    public Report {
        ruleSets = List.copyOf(ruleSets);
        rules = Map.copyOf(rules);
        profiles = List.copyOf(profiles);
        waivers = List.copyOf(waivers);
        // A copy would hold all of a large batch in memory.
        sources = Collections.unmodifiableList(sources);
    }
}

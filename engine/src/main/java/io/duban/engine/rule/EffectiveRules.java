package io.duban.engine.rule;

import io.duban.api.record.RecordKind;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Profile.Setting;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.Severity;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 生效规则: what a profile makes of the rules for one kind of record.
 *
 * @param selection the rules in force with their parameters
 * @param severities of the rules in force by id
 */
public record EffectiveRules(RuleSelection selection, Map<String, Severity> severities) {
    private static final Setting UNCHANGED = new Setting(true, Map.of(), Map.of());

    public EffectiveRules {
        severities = Map.copyOf(severities);
    }

    /** The rules that apply to a kind of record; none for a kind that the profile leaves unchecked. */
    public static EffectiveRules of(Profile profile, Collection<Rule> rules, RecordKind kind) {
        Map<String, Map<String, String>> parameters = new HashMap<>();
        Map<String, Severity> severities = new HashMap<>();
        for (Rule rule : rules) {
            Setting setting = profile.settings().getOrDefault(rule.id(), UNCHANGED);
            Severity severity = severity(rule, setting, kind);
            if (severity != null && setting.enabled() && !profile.unchecked().contains(kind)) {
                Map<String, String> values = new HashMap<>(rule.parameters());
                values.putAll(setting.parameters());
                parameters.put(rule.id(), Map.copyOf(values));
                severities.put(rule.id(), severity);
            }
        }
        return new EffectiveRules(new RuleSelection(parameters), severities);
    }

    private static @Nullable Severity severity(Rule rule, Setting setting, RecordKind kind) {
        Map<RecordKind, Severity> severities = new EnumMap<>(RecordKind.class);
        severities.putAll(rule.severities());
        severities.putAll(setting.severities());
        return severities.get(kind);
    }
}

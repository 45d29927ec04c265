package io.duban.api.rule;

import io.duban.api.record.RecordKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 规则设置: what a profile changes of a rule.
 *
 * @param enabled whether the rule is in force at all, or null for no word on it
 * @param severity for every kind of record that the rule's page names, or null for no word on it
 * @param severities by kind of record, named on the page or not
 * @param parameters by name; those not named keep their defaults
 */
public record RuleSetting(
        @Nullable Boolean enabled,
        @Nullable Severity severity,
        Map<RecordKind, Severity> severities,
        Map<String, String> parameters) {

    /** Nothing is changed. */
    public static final RuleSetting AS_ON_PAGE = new RuleSetting(null, null, Map.of(), Map.of());

    public RuleSetting {
        severities = Map.copyOf(severities);
        parameters = Map.copyOf(parameters);
    }

    /** This setting where it says something, else the other one. */
    public RuleSetting over(RuleSetting base) {
        Map<RecordKind, Severity> byKind = new HashMap<>(severity == null ? base.severities : Map.of());
        byKind.putAll(severities);
        Map<String, String> values = new HashMap<>(base.parameters);
        values.putAll(parameters);
        return new RuleSetting(
                enabled == null ? base.enabled : enabled, severity == null ? base.severity : severity, byKind, values);
    }

    /** The severity of a rule for a kind of record, or nothing where it is not in force. */
    public Optional<Severity> severity(Rule rule, RecordKind kind) {
        if (Boolean.FALSE.equals(enabled)) {
            return Optional.empty();
        }
        Optional<Severity> onPage = Optional.ofNullable(rule.severities().get(kind));
        return Optional.ofNullable(severities.get(kind))
                .or(() -> onPage.map(usual -> severity == null ? usual : severity));
    }
}

package io.duban.engine.check;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.duban.api.record.RecordKind;
import io.duban.api.rule.Profile;
import io.duban.api.rule.ProfileInfo;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.RuleSetting;
import io.duban.api.rule.Severity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 生效方案: what a profile makes of the rules at hand. Where the profile is silent, the rule's page speaks; a profile may
 * also put a rule in force for a kind of record that its page does not name.
 */
public final class EffectiveProfile {
    private final Profile profile;
    private final Map<String, Rule> rules;
    private final Map<String, RuleSetting> settings;
    private final Map<RecordKind, RuleSelection> selections = new EnumMap<>(RecordKind.class);

    /**
     * @throws IllegalArgumentException if two rules have the same id
     */
    public EffectiveProfile(Profile profile, List<Rule> rules) {
        this.profile = profile;
        this.rules = byId(rules);
        this.settings = rules.stream().collect(toUnmodifiableMap(Rule::id, profile::setting));
        for (RecordKind kind : RecordKind.values()) {
            selections.put(kind, select(kind));
        }
    }

    /**
     * Rules by their ids.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    static Map<String, Rule> byId(List<Rule> rules) {
        return rules.stream().collect(toUnmodifiableMap(Rule::id, rule -> rule, (one, other) -> {
            throw new IllegalArgumentException("two rules have the id " + one.id() + "; rename one of them");
        }));
    }

    /** The profile itself. */
    public Profile profile() {
        return profile;
    }

    /** What a report says of it. */
    public ProfileInfo info() {
        return new ProfileInfo(profile.id(), profile.title(), profile.intolerable(), Digest.of(canonical()));
    }

    /** Everything that decides what is asked and what follows, in one order. */
    private String canonical() {
        StringBuilder text = new StringBuilder(profile.intolerable().id());
        for (Rule rule : new TreeMap<>(rules).values()) {
            for (RecordKind kind : RecordKind.values()) {
                severity(rule, kind).ifPresent(severity -> text.append('\n')
                        .append(rule.id())
                        .append(' ')
                        .append(kind.id())
                        .append(' ')
                        .append(severity.id())
                        .append(' ')
                        .append(new TreeMap<>(parameters(rule))));
            }
        }
        return text.toString();
    }

    /** All rules by id, in force or not. */
    public Map<String, Rule> rules() {
        return rules;
    }

    /** Whether records of this kind are checked at all. */
    public boolean checks(RecordKind kind) {
        return !profile.unchecked().contains(kind);
    }

    /** The rules in force for a kind of record, with all their parameters. */
    public RuleSelection selection(RecordKind kind) {
        return requireNonNull(selections.get(kind));
    }

    private RuleSelection select(RecordKind kind) {
        Map<String, Map<String, String>> selected = new HashMap<>();
        for (Rule rule : rules.values()) {
            if (severity(rule, kind).isPresent()) {
                selected.put(rule.id(), parameters(rule));
            }
        }
        return new RuleSelection(selected);
    }

    /** The severity of a rule for a kind of record, or nothing where it is not in force. */
    public Optional<Severity> severity(Rule rule, RecordKind kind) {
        return checks(kind) ? setting(rule).severity(rule, kind) : Optional.empty();
    }

    /** All parameters of a rule, defaults filled in. */
    public Map<String, String> parameters(Rule rule) {
        Map<String, String> parameters = new HashMap<>(rule.parameters());
        parameters.putAll(setting(rule).parameters());
        return Map.copyOf(parameters);
    }

    private RuleSetting setting(Rule rule) {
        return requireNonNull(settings.get(rule.id()));
    }
}

package io.duban.engine.check;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.duban.api.record.RecordKind;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Profile.Setting;
import io.duban.api.rule.ProfileInfo;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.Severity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * 生效方案: what a profile makes of the rules at hand. Where the profile is silent, the rule's page speaks; a profile may
 * also put a rule in force for a kind of record that its page does not name.
 */
public final class EffectiveProfile {
    private static final Setting AS_ON_PAGE = new Setting(true, Map.of(), Map.of());

    private final Profile profile;
    private final Map<String, Rule> rules;
    private final Map<RecordKind, RuleSelection> selections = new EnumMap<>(RecordKind.class);

    /**
     * @throws IllegalArgumentException if two rules have the same id
     */
    public EffectiveProfile(Profile profile, List<Rule> rules) {
        this.profile = profile;
        this.rules = rules.stream().collect(toUnmodifiableMap(Rule::id, rule -> rule, (one, other) -> {
            throw new IllegalArgumentException("two rules have the id " + one.id() + "; rename one of them");
        }));
        for (RecordKind kind : RecordKind.values()) {
            selections.put(kind, select(kind));
        }
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

    /** Ids that the profile sets something for and no rule has or had, sorted: most likely a slip of the pen. */
    public List<String> unknownRules() {
        Set<String> known = rules.values().stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule.id()), rule.aliases().stream()))
                .collect(toUnmodifiableSet());
        return profile.settings().keySet().stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .toList();
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
        Setting setting = setting(rule);
        if (!setting.enabled() || !checks(kind)) {
            return Optional.empty();
        }
        return Optional.ofNullable(setting.severities().get(kind))
                .or(() -> Optional.ofNullable(rule.severities().get(kind)));
    }

    private Map<String, String> parameters(Rule rule) {
        Map<String, String> parameters = new HashMap<>(rule.parameters());
        parameters.putAll(setting(rule).parameters());
        return Map.copyOf(parameters);
    }

    /** The setting under the rule's id, else under a former one: a renamed rule keeps the settings made for it. */
    private Setting setting(Rule rule) {
        return Stream.concat(Stream.of(rule.id()), rule.aliases().stream())
                .filter(profile.settings()::containsKey)
                .findFirst()
                .map(profile.settings()::get)
                .orElse(AS_ON_PAGE);
    }
}

package io.duban.engine.rule.profile;

import io.duban.api.LocalizedText;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSetting;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.source.Constants;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.YamlMapping;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what a file changes of rules: {@code off}, {@code on}, a severity, or a mapping with all there is to say. */
final class SettingReader {
    private static final LocalizedText KIND = new LocalizedText("材料类型", "kind of record");
    private static final LocalizedText VALUE = new LocalizedText("设置", "setting");
    private static final String SEVERITY = "severity";
    private static final Map<String, RuleSetting> WORDS = Map.of(
            "off", new RuleSetting(false, null, Map.of(), Map.of()),
            "on", new RuleSetting(true, null, Map.of(), Map.of()),
            "info", new RuleSetting(null, Severity.INFO, Map.of(), Map.of()),
            "warning", new RuleSetting(null, Severity.WARNING, Map.of(), Map.of()),
            "error", new RuleSetting(null, Severity.ERROR, Map.of(), Map.of()));

    private final RuleFile file;
    private final Map<String, Rule> rules = new TreeMap<>();
    private final Set<String> categories = new TreeSet<>();

    SettingReader(RuleFile file, Collection<Rule> known) {
        this.file = file;
        for (Rule rule : known) {
            rule.aliases().forEach(alias -> rules.put(alias, rule));
            categories.add(rule.category());
        }
        known.forEach(rule -> rules.put(rule.id(), rule));
    }

    Map<String, RuleSetting> categories(YamlMapping yaml) {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        if (yaml.has("categories")) {
            YamlMapping all = yaml.mapping("categories");
            for (String id : all.keys()) {
                if (!categories.contains(id)) {
                    throw file.unknown(all.line(id), new LocalizedText("类别", "category"), id, categories);
                }
                settings.put(id, word(all.text(id), all.line(id)));
            }
        }
        return settings;
    }

    Map<String, RuleSetting> rules(YamlMapping yaml) {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        if (yaml.has("rules")) {
            YamlMapping all = yaml.mapping("rules");
            for (String id : all.keys()) {
                Rule rule = rules.get(id);
                if (rule == null) {
                    throw file.unknown(all.line(id), new LocalizedText("规则", "rule"), id, rules.keySet());
                }
                settings.put(id, switchedOn(all.isMapping(id) ? full(rule, all.mapping(id)) : plain(all, id)));
            }
        }
        return settings;
    }

    /** Who says how grave a rule is wants it asked, even where a profile below had switched it off. */
    private static RuleSetting switchedOn(RuleSetting setting) {
        boolean graded = setting.severity() != null || !setting.severities().isEmpty();
        return setting.enabled() == null && graded
                ? new RuleSetting(true, setting.severity(), setting.severities(), setting.parameters())
                : setting;
    }

    private RuleSetting plain(YamlMapping all, String id) {
        return word(all.text(id), all.line(id));
    }

    private RuleSetting word(String word, int line) {
        RuleSetting setting = WORDS.get(word);
        if (setting == null) {
            throw file.unknown(line, VALUE, word, WORDS.keySet());
        }
        return setting;
    }

    private RuleSetting full(Rule rule, YamlMapping yaml) {
        yaml.allow(Set.of("enabled", SEVERITY, "parameters"));
        Map<String, String> parameters = yaml.textsByName("parameters");
        for (String name : parameters.keySet()) {
            if (!rule.parameters().containsKey(name)) {
                throw file.unknown(
                        yaml.mapping("parameters").line(name),
                        new LocalizedText(" " + rule.id() + " 参数", "parameter of " + rule.id()),
                        name,
                        rule.parameters().keySet());
            }
        }
        boolean byKind = yaml.has(SEVERITY) && yaml.isMapping(SEVERITY);
        return new RuleSetting(
                enabled(yaml),
                yaml.has(SEVERITY) && !byKind ? severity(yaml, SEVERITY) : null,
                byKind ? byKind(yaml.mapping(SEVERITY)) : Map.of(),
                parameters);
    }

    private @Nullable Boolean enabled(YamlMapping yaml) {
        String enabled = yaml.text("enabled", "");
        if (!Set.of("true", "false", "").contains(enabled)) {
            throw file.error(yaml.line("enabled"), "enabled 只能是 true 或 false", "enabled is either true or false");
        }
        return enabled.isEmpty() ? null : Boolean.valueOf(enabled);
    }

    private Map<RecordKind, Severity> byKind(YamlMapping yaml) {
        Map<RecordKind, Severity> severities = new EnumMap<>(RecordKind.class);
        for (String kind : yaml.keys()) {
            severities.put(Constants.find(file, RecordKind.class, kind, yaml.line(kind), KIND), severity(yaml, kind));
        }
        return severities;
    }

    private Severity severity(YamlMapping yaml, String key) {
        LocalizedText what = new LocalizedText("严重程度", "severity");
        return Constants.find(file, Severity.class, yaml.text(key), yaml.line(key), what);
    }
}

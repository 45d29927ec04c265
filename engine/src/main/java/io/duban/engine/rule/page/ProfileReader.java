package io.duban.engine.rule.page;

import io.duban.api.LocalizedText;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Profile.Setting;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.source.Constants;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.YamlMapping;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads a profile (审查方案) from YAML. */
public final class ProfileReader {
    private static final LocalizedText KIND = new LocalizedText("材料类型", "kind of record");
    private static final LocalizedText SEVERITY = new LocalizedText("严重程度", "severity");

    private ProfileReader() {}

    /**
     * Reads a profile without regard to what rules there are.
     *
     * @throws io.duban.engine.rule.source.RuleSetException if anything is missing or unknown
     */
    public static Profile read(RuleFile file) {
        YamlMapping yaml = YamlMapping.read(file, file.text(), 1)
                .allow(Set.of("id", "title", "intolerable", "unchecked", "rules"));
        int unchecked = yaml.line("unchecked");
        return new Profile(
                yaml.text("id"),
                yaml.localized("title"),
                Constants.find(file, Severity.class, yaml.text("intolerable"), yaml.line("intolerable"), SEVERITY),
                yaml.texts("unchecked").stream()
                        .map(k -> Constants.find(file, RecordKind.class, k, unchecked, KIND))
                        .toList(),
                settings(file, yaml));
    }

    private static Map<String, Setting> settings(RuleFile file, YamlMapping yaml) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        if (yaml.has("rules")) {
            YamlMapping rules = yaml.mapping("rules");
            rules.keys().forEach(id -> settings.put(id, setting(file, rules.mapping(id))));
        }
        return settings;
    }

    private static Setting setting(RuleFile file, YamlMapping yaml) {
        yaml.allow(Set.of("enabled", "severity", "parameters"));
        String enabled = yaml.text("enabled", "true");
        if (!Set.of("true", "false").contains(enabled)) {
            throw file.error(yaml.line("enabled"), "enabled 只能是 true 或 false", "enabled is either true or false");
        }
        Map<RecordKind, Severity> severities = new EnumMap<>(RecordKind.class);
        if (yaml.has("severity")) {
            YamlMapping byKind = yaml.mapping("severity");
            for (String kind : byKind.keys()) {
                int line = byKind.line(kind);
                severities.put(
                        Constants.find(file, RecordKind.class, kind, line, KIND),
                        Constants.find(file, Severity.class, byKind.text(kind), line, SEVERITY));
            }
        }
        return new Setting(enabled.equals("true"), severities, yaml.textsByName("parameters"));
    }
}

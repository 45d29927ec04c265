package io.duban.engine.rule;

import io.duban.api.LocalizedText;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Profile.Setting;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.source.BuiltInFiles;
import io.duban.engine.rule.source.Constants;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.YamlMapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** 审查方案: reads profiles. */
public final class Profiles {
    private static final LocalizedText KIND = new LocalizedText("材料类型", "kind of record");
    private static final LocalizedText SEVERITY = new LocalizedText("严重程度", "severity");

    private Profiles() {}

    /** The ids of the built-in profiles. */
    public static List<String> builtInIds() {
        return BuiltInFiles.index(BuiltInFiles.PROFILES);
    }

    /**
     * A built-in profile, such as {@code general}.
     *
     * @throws io.duban.engine.rule.source.RuleSetException if there is none of that id
     */
    public static Profile builtIn(String id) {
        if (!builtInIds().contains(id)) {
            throw new RuleFile("", "--profile", "").unknown(0, new LocalizedText("审查方案", "profile"), id, builtInIds());
        }
        return parse(BuiltInFiles.get("", "profiles/" + id + ".yaml"));
    }

    /**
     * A profile of a user.
     *
     * @param rules all rules it may speak of
     * @throws io.duban.engine.rule.source.RuleSetException if it cannot be read or speaks of others
     */
    public static Profile load(Path file, Collection<Rule> rules) {
        RuleFile read = read(file);
        Profile profile = parse(read);
        checkRules(read, profile, rules);
        return profile;
    }

    /** Reads a profile without regard to what rules there are. */
    static Profile parse(RuleFile file) {
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

    /** Refuses rules and parameters that do not exist. */
    static void checkRules(RuleFile file, Profile profile, Collection<Rule> rules) {
        Map<String, Rule> byId = new TreeMap<>();
        rules.forEach(r -> byId.put(r.id(), r));
        YamlMapping yaml = YamlMapping.read(file, file.text(), 1);
        for (String id : new TreeMap<>(profile.settings()).keySet()) {
            YamlMapping all = yaml.mapping("rules");
            Rule rule = byId.get(id);
            if (rule == null) {
                throw file.unknown(all.line(id), new LocalizedText("规则", "rule"), id, byId.keySet());
            }
            for (String name : profile.settings().get(id).parameters().keySet()) {
                if (!rule.parameters().containsKey(name)) {
                    throw file.unknown(
                            all.mapping(id).mapping("parameters").line(name),
                            new LocalizedText(" " + id + " 参数", "parameter of " + id),
                            name,
                            rule.parameters().keySet());
                }
            }
        }
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

    private static RuleFile read(Path path) {
        try {
            return new RuleFile("", path.toString(), Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RuleFile("", path.toString(), "")
                    .error(0, "无法读取，应是 UTF-8 编码的 YAML 文件", "cannot be read; a YAML file in UTF-8 is expected");
        }
    }
}

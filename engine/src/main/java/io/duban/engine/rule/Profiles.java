package io.duban.engine.rule;

import io.duban.api.LocalizedText;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Rule;
import io.duban.engine.rule.compile.CompiledProfile;
import io.duban.engine.rule.page.ProfileReader;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.YamlMapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 审查方案: reads profiles. */
public final class Profiles {
    private Profiles() {}

    /** The ids of the built-in profiles. */
    public static List<String> builtInIds() {
        return CompiledProfile.builtIn().stream().map(Profile::id).toList();
    }

    /**
     * A built-in profile, such as {@code general}.
     *
     * @throws io.duban.engine.rule.source.RuleSetException if there is none of that id
     */
    public static Profile builtIn(String id) {
        return CompiledProfile.builtIn().stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleFile("", "--profile", "")
                        .unknown(0, new LocalizedText("审查方案", "profile"), id, builtInIds()));
    }

    /**
     * A profile of a user.
     *
     * @param rules all rules it may speak of
     * @throws io.duban.engine.rule.source.RuleSetException if it cannot be read or speaks of others
     */
    public static Profile load(Path file, Collection<Rule> rules) {
        RuleFile read = read(file);
        Profile profile = ProfileReader.read(read);
        checkRules(read, profile, rules);
        return profile;
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

    private static RuleFile read(Path path) {
        try {
            return new RuleFile("", path.toString(), Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RuleFile("", path.toString(), "")
                    .error(0, "无法读取，应是 UTF-8 编码的 YAML 文件", "cannot be read; a YAML file in UTF-8 is expected");
        }
    }
}

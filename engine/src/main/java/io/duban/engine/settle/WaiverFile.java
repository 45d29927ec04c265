package io.duban.engine.settle;

import io.duban.api.LocalizedText;
import io.duban.api.report.Waiver;
import io.duban.api.rule.Rule;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.YamlMapping;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 豁免文件: reads waivers. Each says what, where, why, who and until when; nothing may be left out. */
public final class WaiverFile {
    private static final String SCOPE = "scope";
    private static final String ALL = "all";

    private final RuleFile file;
    private final Map<String, Rule> rules = new TreeMap<>();

    private WaiverFile(RuleFile file, Collection<Rule> known) {
        this.file = file;
        known.forEach(rule -> rule.aliases().forEach(alias -> rules.put(alias, rule)));
        known.forEach(rule -> rules.put(rule.id(), rule));
    }

    /**
     * Reads them, in the order of the file.
     *
     * @param rules all there are
     * @throws io.duban.engine.rule.source.RuleSetException with line and remedy, if anything is missing or wrong
     */
    public static List<ScopedWaiver> read(RuleFile file, Collection<Rule> rules) {
        WaiverFile reader = new WaiverFile(file, rules);
        return YamlMapping.read(file, file.text(), 1).allow(Set.of("waivers")).mappings("waivers").stream()
                .map(reader::waiver)
                .toList();
    }

    private ScopedWaiver waiver(YamlMapping yaml) {
        yaml.allow(Set.of("rule", SCOPE, "reason", "who", "until"));
        String id = yaml.text("rule");
        Rule rule = rules.get(id);
        if (rule == null) {
            throw file.unknown(yaml.line("rule"), new LocalizedText("规则", "rule"), id, rules.keySet());
        }
        YamlMapping scope =
                yaml.isMapping(SCOPE) ? yaml.mapping(SCOPE).allow(Set.of("file", "title", "finding")) : null;
        if (scope == null ? !yaml.text(SCOPE).equals(ALL) : scope.keys().isEmpty()) {
            throw file.error(
                    yaml.line(SCOPE),
                    "scope 应是 all，或 { file: 路径样式 }、{ title: 标题 }、{ finding: 指纹 } 中的几项",
                    "scope is either all, or some of { file: pattern }, { title: title } and { finding: fingerprint }");
        }
        Waiver waiver = new Waiver(
                rule.id(),
                shown(scope),
                yaml.text("reason"),
                yaml.text("who"),
                until(yaml),
                file.name() + ":" + yaml.line("rule"));
        return new ScopedWaiver(waiver, value(scope, "file"), value(scope, "title"), value(scope, "finding"));
    }

    private static String shown(@Nullable YamlMapping scope) {
        return scope == null
                ? ALL
                : String.join(
                        ", ",
                        scope.keys().stream()
                                .map(key -> key + ": " + scope.text(key))
                                .toList());
    }

    private static @Nullable String value(@Nullable YamlMapping scope, String key) {
        return scope == null || !scope.has(key) ? null : scope.text(key);
    }

    private LocalDate until(YamlMapping yaml) {
        try {
            return LocalDate.parse(yaml.text("until"));
        } catch (DateTimeParseException e) {
            throw file.error(yaml.line("until"), "until 应是日期，如 2027-06-30", "until must be a date such as 2027-06-30");
        }
    }
}

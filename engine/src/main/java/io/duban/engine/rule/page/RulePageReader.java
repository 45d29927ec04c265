package io.duban.engine.rule.page;

import io.duban.api.LocalizedText;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Citation;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.source.Constants;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.YamlMapping;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a rule's page: YAML between two lines of {@code ---}, then Markdown. */
public final class RulePageReader {
    private static final String RULE = "---";
    /** What a rule may be called: plain, since the name becomes part of compiled rules. */
    public static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]{0,15}(-[A-Z0-9]{1,16}){1,3}");

    private static final Set<String> KEYS = new TreeSet<>(List.of(
            "id",
            "title",
            "message",
            "severity",
            "category",
            "about",
            "needs",
            "citations",
            "parameters",
            "suggestion",
            "since",
            "aliases"));

    private final RuleFile file;

    private RulePageReader(RuleFile file) {
        this.file = file;
    }

    /**
     * Reads a page; its examples are read when they are asked for.
     *
     * @throws io.duban.engine.rule.source.RuleSetException if the front matter is incomplete or has unknown words
     */
    public static RulePage read(RuleFile file) {
        return new RulePageReader(file).read();
    }

    private RulePage read() {
        List<String> lines = file.text().lines().toList();
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(RULE)) {
            throw file.error(1, "规则页第一行应是 ---", "the first line of a page must be ---");
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).stripTrailing().equals(RULE)) {
            end++;
        }
        if (end == lines.size()) {
            throw file.error(1, "规则页开头的说明没有以 --- 结束", "the front matter has no closing ---");
        }
        String body = String.join("\n", lines.subList(end + 1, lines.size())) + "\n";
        YamlMapping yaml = YamlMapping.read(file, String.join("\n", lines.subList(1, end)), 2)
                .allow(KEYS);
        return new RulePage(file, rule(yaml, body), yaml.localized("message"), end + 2);
    }

    private Rule rule(YamlMapping yaml, String body) {
        String id = yaml.text("id");
        if (!ID.matcher(id).matches()) {
            throw file.error(
                    yaml.line("id"),
                    "规则编号应是大写英文字母和数字，用连字符连接，如 RE-05",
                    "a rule id is made of capitals and digits with a hyphen, such as RE-05");
        }
        List<Citation> citations =
                yaml.mappings("citations").stream().map(this::citation).toList();
        if (citations.isEmpty()) {
            throw file.error(
                    yaml.line("citations"),
                    "至少要有一条依据；没有规范依据时写 status: house",
                    "at least one citation is needed; use status: house where no norm is known");
        }
        return new Rule(
                id,
                yaml.localized("title"),
                severities(yaml.mapping("severity")),
                yaml.text("category"),
                about(yaml),
                Set.copyOf(yaml.texts("needs").stream()
                        .map(name -> element(yaml.line("needs"), name))
                        .toList()),
                citations,
                yaml.textsByName("parameters"),
                yaml.localized("suggestion"),
                yaml.text("since"),
                yaml.texts("aliases"),
                body);
    }

    private @Nullable String about(YamlMapping yaml) {
        return yaml.has("about") ? element(yaml.line("about"), yaml.text("about")) : null;
    }

    private String element(int line, String name) {
        if (RecordElement.named(name).isEmpty()) {
            throw file.unknown(line, new LocalizedText("要素", "element"), name, RecordElement.names());
        }
        return name;
    }

    private Map<RecordKind, Severity> severities(YamlMapping yaml) {
        Map<RecordKind, Severity> severities = new EnumMap<>(RecordKind.class);
        for (String kind : yaml.keys()) {
            severities.put(
                    Constants.find(
                            file, RecordKind.class, kind, yaml.line(kind), new LocalizedText("材料类型", "kind of record")),
                    Constants.find(
                            file,
                            Severity.class,
                            yaml.text(kind),
                            yaml.line(kind),
                            new LocalizedText("严重程度", "severity")));
        }
        return severities;
    }

    private Citation citation(YamlMapping yaml) {
        yaml.allow(Set.of("norm", "article", "status", "url"));
        return new Citation(
                yaml.text("norm"),
                yaml.text("article", ""),
                Constants.find(
                        file,
                        Citation.Status.class,
                        yaml.text("status"),
                        yaml.line("status"),
                        new LocalizedText("依据状态", "citation status")),
                yaml.text("url", ""));
    }
}

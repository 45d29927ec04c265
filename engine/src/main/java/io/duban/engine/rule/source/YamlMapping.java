package io.duban.engine.rule.source;

import io.duban.api.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** 配置项: a YAML mapping that knows its lines and complains about what it does not know. All scalars are text. */
public final class YamlMapping {
    private static final Pattern PLAIN = Pattern.compile("tag:yaml\\.org,2002:(str|int|float|bool|null)");
    private static final int MAX_CHARACTERS = 1_000_000;

    private final RuleFile file;
    private final int firstLine;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlMapping(RuleFile file, int firstLine, Node node) {
        this.file = file;
        this.firstLine = firstLine;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            throw file.error(line, "这里应是“键: 值”的形式", "a mapping 'key: value' is expected here");
        }
        for (NodeTuple entry : mapping.getValue()) {
            String key = scalar(entry.getKeyNode());
            int keyLine = lineOf(entry.getKeyNode());
            lines.put(key, keyLine);
            if (values.put(key, entry.getValueNode()) != null) {
                throw file.error(keyLine, "“" + key + "”写了两次", "'" + key + "' stands twice");
            }
        }
    }

    /**
     * Reads a mapping that begins at a line of a file.
     *
     * @throws RuleSetException if it is no YAML or no mapping
     */
    public static YamlMapping read(RuleFile file, String yaml, int firstLine) {
        // Aliases are refused by their number: a few lines of them can stand for gigabytes.
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(MAX_CHARACTERS)
                .setMaxAliasesForCollections(0)
                .setAllowRecursiveKeys(false)
                .build();
        try {
            Node root = new Compose(settings)
                    .composeString(yaml)
                    .orElseThrow(() -> file.error(firstLine, "内容为空", "there is nothing here"));
            return new YamlMapping(file, firstLine, root);
        } catch (MarkedYamlEngineException e) {
            int at = firstLine + e.getProblemMark().map(m -> m.getLine()).orElse(0);
            throw file.error(at, "不是正确的 YAML：" + e.getProblem(), "not correct YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw file.error(firstLine, "不是正确的 YAML", "not correct YAML: " + e.getMessage());
        }
    }

    /** Refuses keys other than these. */
    public YamlMapping allow(Set<String> known) {
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw file.unknown(line(key), new LocalizedText("键", "key"), key, known);
            }
        });
        return this;
    }

    /** The keys in the order of the text. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** Whether the key has a value other than null. */
    public boolean has(String key) {
        return optional(key).isPresent();
    }

    /** The line of a key, or of the mapping where there is none. */
    public int line(String key) {
        return lines.getOrDefault(key, line);
    }

    /** Whether the key has a mapping for its value. */
    public boolean isMapping(String key) {
        return values.get(key) instanceof MappingNode;
    }

    /** A text that must be there and not be blank. */
    public String text(String key) {
        String text = scalar(required(key));
        if (text.isBlank()) {
            throw file.error(line(key), "“" + key + "”不能为空", "'" + key + "' must not be blank");
        }
        return text;
    }

    /** A text, or the given one where there is none. */
    public String text(String key, String otherwise) {
        return optional(key).map(this::scalar).orElse(otherwise);
    }

    /** A text in two languages: {@code { zh: …, en: … }}. */
    public LocalizedText localized(String key) {
        YamlMapping both = mapping(key).allow(Set.of("zh", "en"));
        return new LocalizedText(both.text("zh"), both.text("en"));
    }

    /** A list of texts, empty where there is none. */
    public List<String> texts(String key) {
        return items(key).stream().map(this::scalar).toList();
    }

    /** A mapping that must be there. */
    public YamlMapping mapping(String key) {
        return new YamlMapping(file, firstLine, required(key));
    }

    /** A list of mappings, empty where there is none. */
    public List<YamlMapping> mappings(String key) {
        return items(key).stream().map(n -> new YamlMapping(file, firstLine, n)).toList();
    }

    /** A mapping of texts, empty where there is none. */
    public Map<String, String> textsByName(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (has(key)) {
            YamlMapping mapping = mapping(key);
            mapping.keys().forEach(name -> texts.put(name, mapping.text(name, "")));
        }
        return texts;
    }

    private List<Node> items(String key) {
        Optional<Node> value = optional(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof SequenceNode sequence) {
            return new ArrayList<>(sequence.getValue());
        }
        throw file.error(line(key), "“" + key + "”应是列表 [ … ]", "'" + key + "' must be a list [ … ]");
    }

    private Node required(String key) {
        return optional(key).orElseThrow(() -> file.error(line, "缺少“" + key + "”", "'" + key + "' is missing"));
    }

    private Optional<Node> optional(String key) {
        return Optional.ofNullable(values.get(key))
                .filter(n -> !n.getTag().getValue().endsWith(":null"));
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar
                && PLAIN.matcher(node.getTag().getValue()).matches()) {
            PlainCharacters.require(file, lineOf(node), scalar.getValue());
            return scalar.getValue();
        }
        throw file.error(lineOf(node), "这里应是一段文字", "a plain text is expected here");
    }

    private int lineOf(Node node) {
        return firstLine + node.getStartMark().map(m -> m.getLine()).orElse(0);
    }
}

package io.duban.engine.rule.author;

import io.duban.engine.rule.page.RulePageReader;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetManifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** 新规则: puts a rule that works into a folder, for its author to change. */
public final class NewRule {
    private NewRule() {}

    /** 写法: the forms that a new rule comes in. */
    public enum Form {
        /** One file of sentences. */
        SENTENCES,
        /** DRL and a page. */
        DRL
    }

    /**
     * Writes its files, and {@code ruleset.yaml} where the folder has none.
     *
     * @return what was written
     * @throws io.duban.engine.rule.source.RuleSetException if the id is none, or a file is there already
     */
    public static List<Path> write(String id, Path folder, Form form) throws IOException {
        RuleFile shown = new RuleFile("", id, "");
        if (!RulePageReader.ID.matcher(id).matches()) {
            throw shown.error(
                    0,
                    "规则编号应是大写英文字母和数字，用连字符连接，如 QH-01",
                    "a rule id is made of capitals and digits with a hyphen, such as QH-01");
        }
        Map<String, String> files = new LinkedHashMap<>();
        if (form == Form.SENTENCES) {
            files.put(id + ".rules.md", "rule.rules.md");
        } else {
            files.put(id + ".drl", "rule.drl");
            files.put("pages/" + id + ".md", "page.md");
        }
        for (String name : files.keySet()) {
            if (Files.exists(folder.resolve(name))) {
                throw new RuleFile("", folder.resolve(name).toString(), "")
                        .error(0, "文件已经存在，不会覆盖", "the file is there already and is left as it is");
            }
        }
        if (!Files.exists(folder.resolve(RuleSetManifest.FILE))) {
            files.put(RuleSetManifest.FILE, RuleSetManifest.FILE);
        }
        String set = id.substring(0, id.indexOf('-')).toLowerCase(Locale.ROOT) + "-rules";
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            String text = template(file.getValue()).replace("{id}", id).replace("{set}", set);
            Files.writeString(target, text, StandardCharsets.UTF_8);
        }
        return files.keySet().stream().map(folder::resolve).toList();
    }

    private static String template(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(NewRule.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package io.duban.engine.rule.profile;

import io.duban.engine.rule.source.RuleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** 配置文件: reads what users wrote. */
final class ConfigurationFiles {
    private ConfigurationFiles() {}

    /**
     * @throws io.duban.engine.rule.source.RuleSetException if it cannot be read as text
     */
    static RuleFile read(Path path) {
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            return new RuleFile("", path.toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            throw new RuleFile("", path.toString(), "")
                    .error(0, "无法读取，应是 UTF-8 编码的 YAML 文件", "cannot be read; a YAML file in UTF-8 is expected");
        }
    }
}

package io.duban.engine.rule.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** 配置文件: reads what users wrote. */
public final class ConfigurationFile {
    private ConfigurationFile() {}

    /**
     * Its text.
     *
     * @throws RuleSetException if it cannot be read as text
     */
    public static RuleFile read(Path path) {
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            return new RuleFile("", path.toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            throw new RuleFile("", path.toString(), "")
                    .error(0, "无法读取，应是 UTF-8 编码的文本文件", "cannot be read; a text file in UTF-8 is expected");
        }
    }
}

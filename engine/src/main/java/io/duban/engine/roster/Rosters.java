package io.duban.engine.roster;

import io.duban.api.document.DecodedText;
import io.duban.engine.analysis.name.KnownUnit;
import io.duban.engine.rule.source.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 单位名册: reads a roster of units from YAML or from a table (CSV). */
public final class Rosters {
    private static final int SHORTEST = 2;

    private Rosters() {}

    /**
     * The units of a roster.
     *
     * @throws io.duban.engine.rule.source.RuleSetException if it cannot be read, or is wrong, with the line and the remedy
     */
    public static List<KnownUnit> load(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        RuleFile file = read(path);
        List<RosterEntry> entries;
        if (name.endsWith(".csv")) {
            entries = RosterTable.entries(file);
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            entries = RosterYaml.entries(file);
        } else {
            throw file.error(0, "名册应是 .yaml 或 .csv 文件", "a roster is a .yaml or a .csv file");
        }
        if (entries.isEmpty()) {
            throw file.error(0, "名册里没有单位，请至少写一个", "the roster names no unit; name at least one");
        }
        check(file, entries);
        return entries.stream().map(RosterEntry::unit).toList();
    }

    private static RuleFile read(Path path) {
        RuleFile unread = new RuleFile("", path.toString(), "");
        try {
            DecodedText text = DecodedText.of(Files.readAllBytes(path))
                    .orElseThrow(() -> unread.error(0, "不是文本文件", "this is no text file"));
            return new RuleFile("", path.toString(), text.text());
        } catch (IOException e) {
            throw unread.error(0, "无法读取，请核对路径和权限", "cannot be read; check the path and who may read it");
        }
    }

    /** A name must tell one unit from the others, and be long enough not to turn up in other words. */
    private static void check(RuleFile file, List<RosterEntry> entries) {
        Map<String, String> owners = new HashMap<>();
        for (RosterEntry entry : entries) {
            for (String name : entry.unit().names().toList()) {
                if (name.length() < SHORTEST) {
                    throw file.error(
                            entry.line(),
                            "名称“" + name + "”太短，至少两个字",
                            "the name '" + name + "' is too short: two characters at least");
                }
                String owner = owners.putIfAbsent(name, entry.unit().name());
                if (owner != null) {
                    throw file.error(
                            entry.line(),
                            "名称“" + name + "”出现两次，另一处属于“" + owner + "”，请只留一处",
                            "the name '" + name + "' stands twice, the other time for '" + owner + "'; keep one");
                }
            }
        }
    }
}

package io.duban.engine.settle;

import io.duban.engine.rule.source.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 基线文件: one line a finding, its columns set apart by tabs, so that a version control shows what changed. */
public final class BaselineFile {
    private static final String HEAD = "# duban-baseline/1";
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");
    private static final int COLUMNS = 4;
    private static final int SHOWN = 60;

    private BaselineFile() {}

    /** The text of the file. */
    public static String write(Baseline baseline) {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (Baseline.Entry entry : baseline.entries()) {
            text.append(String.join(
                            "\t", entry.fingerprint(), entry.rule(), cell(entry.source()), shortened(entry.words())))
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * Reads it.
     *
     * @throws io.duban.engine.rule.source.RuleSetException with the line, if it is no baseline
     */
    public static Baseline read(RuleFile file) {
        List<String> lines = file.text().lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            throw file.error(
                    1,
                    "不是基线文件：第一行应是“" + HEAD + "”。用 duban baseline create 生成",
                    "not a baseline: the first line must be '" + HEAD + "'; make one with duban baseline create");
        }
        List<Baseline.Entry> entries = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != COLUMNS || !FINGERPRINT.matcher(cells[0]).matches()) {
                throw file.error(
                        i + 1,
                        "应是以制表符分开的四列：指纹、规则、文件、原文",
                        "four columns set apart by tabs are expected: fingerprint, rule, source, words");
            }
            entries.add(new Baseline.Entry(cells[0], cells[1], cells[2], cells[3]));
        }
        return new Baseline(entries);
    }

    private static String shortened(String words) {
        String cell = cell(words);
        return cell.codePointCount(0, cell.length()) <= SHOWN
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n\\v\\f\\u0085\\u2028\\u2029]+", " ");
    }
}

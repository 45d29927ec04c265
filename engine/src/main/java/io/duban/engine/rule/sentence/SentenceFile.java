package io.duban.engine.rule.sentence;

import java.util.ArrayList;
import java.util.List;

/** 语句文件的分节: a Markdown file cut at its second-level headings; what stands before the first is prose. */
final class SentenceFile {
    private static final String HEADING = "## ";
    private static final String FENCE = "```";

    private SentenceFile() {}

    /**
     * 一节.
     *
     * @param line of the heading
     * @param heading without the number signs
     * @param lines all lines, the heading included
     */
    record Section(int line, String heading, List<String> lines) {}

    static List<Section> sections(String text) {
        List<Section> sections = new ArrayList<>();
        List<String> lines = text.lines().toList();
        boolean fenced = false;
        int start = -1;
        for (int i = 0; i <= lines.size(); i++) {
            boolean ends = i == lines.size() || (!fenced && lines.get(i).startsWith(HEADING));
            if (ends && start >= 0) {
                List<String> own = List.copyOf(lines.subList(start, i));
                sections.add(new Section(
                        start + 1, own.get(0).substring(HEADING.length()).strip(), own));
            }
            if (ends) {
                start = i;
            } else {
                fenced ^= lines.get(i).startsWith(FENCE);
            }
        }
        return sections;
    }
}

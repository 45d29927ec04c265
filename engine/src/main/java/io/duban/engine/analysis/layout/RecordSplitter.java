package io.duban.engine.analysis.layout;

import io.duban.api.document.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 篇目切分: finds the records of a document: one, or several in a compilation (篇一, 篇二 …). */
public final class RecordSplitter {
    private static final int LONGEST_PART_HEADING = 60;
    private static final int SHORTEST_BODY = 150;
    private static final int TITLE_WITHIN = 3;
    private static final int OPENING_WITHIN = 4;

    private final Lines lines = new Lines();

    /** The records in the order of the text; none where there is no text. */
    public List<RecordText> split(Document document) {
        List<Section> sections = lines.read(document);
        List<Integer> starts = compilation(sections);
        if (starts.isEmpty()) {
            starts = repeatedTitles(sections);
        }
        List<Section> above = starts.isEmpty() ? List.of() : margins(sections.subList(0, starts.get(0)));
        List<RecordText> records = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : sections.size();
            List<Section> part = sections.subList(starts.get(i), end);
            // What stands above the first record dates all of them.
            List<Section> all = new ArrayList<>(above);
            all.addAll(part);
            records.add(new RecordText(title(part), all));
        }
        return records;
    }

    private static List<Section> margins(List<Section> sections) {
        return sections.stream().filter(Section.Margin.class::isInstance).toList();
    }

    /** The lines 篇一, 篇二 … of a compilation; empty where there are not at least two, or the first is not number one. */
    private static List<Integer> compilation(List<Section> sections) {
        List<Integer> starts = new ArrayList<>();
        int expected = 1;
        for (int i = 0; i < sections.size(); i++) {
            int number = partNumber(sections.get(i));
            // A part heading right above another is a line of a table of contents.
            boolean listed = number > 0 && (i + 1 == sections.size() || partNumber(sections.get(i + 1)) > 0);
            if (number == expected && !listed) {
                starts.add(i);
                expected++;
            }
        }
        return starts.size() >= 2 ? starts : List.of();
    }

    private static int partNumber(Section section) {
        return section instanceof Section.Text text ? partNumber(text.passage().text()) : 0;
    }

    /** The number of a part heading such as …篇3, 第三篇：…, 【篇三】, 范文3; 0 for any other line. */
    static int partNumber(String line) {
        if (line.length() > LONGEST_PART_HEADING || Characters.endsSentence(line.charAt(line.length() - 1))) {
            return 0;
        }
        int number = partNumber(line, "篇");
        return number > 0 ? number : partNumber(line, "范文");
    }

    private static int partNumber(String line, String mark) {
        int at = line.lastIndexOf(mark);
        if (at < 0) {
            return 0;
        }
        int digits = at + mark.length();
        int end = Numerals.end(line, digits);
        boolean closed = end == line.length() || ":：】)）、. 　".indexOf(line.charAt(end)) >= 0;
        if (end > digits && closed) {
            return Math.max(0, Numerals.value(line.substring(digits, end)));
        }
        boolean ordinal = at > 1 && line.startsWith("第") && Numerals.end(line, 1) == at;
        return ordinal ? Math.max(0, Numerals.value(line.substring(1, at))) : 0;
    }

    /** Titles of minutes that stand below the body of other minutes; the first record begins at the top. */
    private static List<Integer> repeatedTitles(List<Section> sections) {
        List<Integer> starts = new ArrayList<>();
        int body = 0;
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i) instanceof Section.Margin) {
                continue;
            }
            if (starts.isEmpty() || (body >= SHORTEST_BODY && opensRecord(sections, i))) {
                starts.add(i);
                body = 0;
            }
            body += length(sections.get(i));
        }
        return starts;
    }

    private static int length(Section section) {
        if (section instanceof Section.Text text) {
            return text.passage().text().length();
        }
        return section instanceof Section.Grid grid ? grid.table().location().length() : 0;
    }

    private static boolean opensRecord(List<Section> sections, int index) {
        if (!(sections.get(index) instanceof Section.Text text)) {
            return false;
        }
        String line = text.passage().text();
        if (Titles.titleOfRecord(line) || Titles.labelledTitle(line)) {
            return opensBelow(sections, index) || (Titles.strongTitle(line) && index + 1 < sections.size());
        }
        return false;
    }

    private static boolean opensBelow(List<Section> sections, int index) {
        for (int i = index + 1; i < Math.min(index + 1 + OPENING_WITHIN, sections.size()); i++) {
            Section section = sections.get(i);
            if (section instanceof Section.Grid
                    || (section instanceof Section.Text next
                            && Titles.opening(next.passage().text()))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Passage title(List<Section> sections) {
        Passage part = null;
        int seen = 0;
        for (Section section : sections) {
            if (section instanceof Section.Text text && seen++ < TITLE_WITHIN) {
                String line = text.passage().text();
                if (Titles.titleLine(line) && !barePart(line)) {
                    return text.passage();
                }
                part = part == null && barePart(line) ? text.passage() : part;
                if (Titles.labelledTitle(line) || Characters.endsSentence(line.charAt(line.length() - 1))) {
                    return Titles.labelledTitle(line) ? text.passage() : part;
                }
            }
        }
        return part;
    }

    /** 篇一, 【篇二】, 范文3: a part heading that names nothing. */
    private static boolean barePart(String line) {
        return line.length() <= 8 && partNumber(line) > 0;
    }
}

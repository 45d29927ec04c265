package io.duban.engine.analysis.layout;

import io.duban.api.document.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 篇目切分: finds the records of a document: one, or several in a compilation (篇一, 篇二 …). */
public final class RecordSplitter {
    private static final int TITLE_LENGTH = 60;
    private static final int BODY_LENGTH = 150;

    private final Lines lines = new Lines();

    /** The records in the order of the text; none where there is no text. */
    public List<RecordText> split(Document document) {
        List<Section> sections = lines.read(document);
        List<Integer> starts = compilation(sections);
        if (starts.isEmpty()) {
            starts = repeatedTitles(sections);
        }
        List<RecordText> records = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : sections.size();
            List<Section> part = List.copyOf(sections.subList(starts.get(i), end));
            records.add(new RecordText(title(part), part));
        }
        return records;
    }

    /** The lines 篇一, 篇二 … of a compilation; empty where there are not at least two, or the first is not number one. */
    private static List<Integer> compilation(List<Section> sections) {
        List<Integer> starts = new ArrayList<>();
        int expected = 1;
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i) instanceof Section.Text text) {
                int number = partNumber(text.passage().text());
                if (number == expected) {
                    starts.add(i);
                    expected++;
                }
            }
        }
        return starts.size() >= 2 ? starts : List.of();
    }

    /** The number of a part heading such as …篇3, 第三篇：…, 【篇三】, 范文3; 0 for any other line. */
    static int partNumber(String line) {
        if (line.length() > TITLE_LENGTH || Characters.endsSentence(line.charAt(line.length() - 1))) {
            return 0;
        }
        for (String mark : List.of("篇", "范文")) {
            int at = line.lastIndexOf(mark);
            if (at < 0) {
                continue;
            }
            int digits = at + mark.length();
            int end = Numerals.end(line, digits);
            boolean last = end == line.length() || ":：】)）、 ".indexOf(line.charAt(end)) >= 0;
            if (end > digits && last) {
                return Numerals.value(line.substring(digits, end));
            }
            if (at > 1 && line.startsWith("第") && Numerals.end(line, 1) == at) {
                return Numerals.value(line.substring(1, at));
            }
        }
        return 0;
    }

    /** Titles of minutes that stand below the body of other minutes; the first record begins at the top. */
    private static List<Integer> repeatedTitles(List<Section> sections) {
        List<Integer> starts = new ArrayList<>();
        int body = BODY_LENGTH;
        for (int i = 0; i < sections.size(); i++) {
            boolean first = starts.isEmpty();
            if (first || (body >= BODY_LENGTH && opensRecord(sections, i))) {
                starts.add(i);
                body = 0;
            }
            body += length(sections.get(i));
        }
        return starts;
    }

    private static int length(Section section) {
        return section instanceof Section.Text text
                ? text.passage().text().length()
                : ((Section.Grid) section).table().location().length();
    }

    private static boolean opensRecord(List<Section> sections, int index) {
        if (!(sections.get(index) instanceof Section.Text text)
                || !Titles.titleOfRecord(text.passage().text())) {
            return false;
        }
        for (int i = index + 1; i < Math.min(index + 5, sections.size()); i++) {
            if (sections.get(i) instanceof Section.Text next
                    && Titles.opening(next.passage().text())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Passage title(List<Section> sections) {
        for (int i = 0; i < Math.min(3, sections.size()); i++) {
            if (sections.get(i) instanceof Section.Text text
                    && Titles.titleLine(text.passage().text())) {
                return text.passage();
            }
        }
        return null;
    }
}

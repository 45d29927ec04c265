package io.duban.engine.analysis.layout;

import io.duban.api.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** 篇目切分: finds the records of a document: one, or several in a compilation (篇一, 篇二 …). */
public final class RecordSplitter {
    private static final int SHORTEST_BODY = 150;
    private static final int TITLE_WITHIN = 3;
    private static final int OPENING_WITHIN = 40;

    private final Lines lines = new Lines();

    /** The records in the order of the text; none where there is no text. */
    public List<RecordText> split(Document document) {
        List<Section> sections = lines.read(document);
        List<Integer> starts = compilation(sections, PartNumbers::of);
        if (starts.isEmpty()) {
            starts = compilation(sections, PartNumbers::inBrackets);
        }
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
    private static List<Integer> compilation(List<Section> sections, ToIntFunction<String> numbers) {
        List<Integer> starts = new ArrayList<>();
        int expected = 1;
        for (int i = 0; i < sections.size(); i++) {
            int number = number(sections.get(i), numbers);
            // A part heading right above another is a line of a table of contents.
            boolean listed = number > 0 && (i + 1 == sections.size() || number(sections.get(i + 1), numbers) > 0);
            if (number == expected && !listed) {
                starts.add(i);
                expected++;
            }
        }
        return starts.size() >= 2 ? starts : List.of();
    }

    private static int number(Section section, ToIntFunction<String> numbers) {
        return section instanceof Section.Text text
                ? numbers.applyAsInt(text.passage().text())
                : 0;
    }

    /** Titles of minutes that stand below the body of other minutes; the first record begins at the top. */
    private static List<Integer> repeatedTitles(List<Section> sections) {
        List<Integer> starts = new ArrayList<>();
        int body = 0;
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i) instanceof Section.Margin) {
                continue;
            }
            boolean again = body >= SHORTEST_BODY && RecordStarts.at(sections, i) && !keyword(sections, starts, i);
            if (starts.isEmpty() || again) {
                starts.add(i);
                body = 0;
            }
            body += length(sections.get(i));
        }
        return starts;
    }

    /** Sites repeat the title of a page within its text, where search engines look for it; no record opens below that. */
    private static boolean keyword(List<Section> sections, List<Integer> starts, int index) {
        String title = line(sections.get(index));
        int record = starts.get(starts.size() - 1);
        String next = line(sections.get(index + 1));
        return sections.subList(record, Math.min(record + TITLE_WITHIN, index)).stream()
                        .anyMatch(section -> line(section).startsWith(title))
                && !Titles.opening(next.substring(0, Math.min(OPENING_WITHIN, next.length())));
    }

    private static String line(Section section) {
        return section instanceof Section.Text text ? text.passage().text() : "";
    }

    private static int length(Section section) {
        if (section instanceof Section.Text text) {
            return text.passage().text().length();
        }
        return section instanceof Section.Grid grid ? grid.table().location().length() : 0;
    }

    /** The first title line, or below a letterhead or the name of a site's column the title that can be nothing else. */
    private static @Nullable Passage title(List<Section> sections) {
        Passage part = null;
        Passage heading = null;
        int seen = 0;
        for (Section section : sections) {
            if (!(section instanceof Section.Text text) || seen++ >= TITLE_WITHIN) {
                continue;
            }
            String line = text.passage().text();
            boolean title = Titles.titleLine(line) && !PartNumbers.bare(line);
            if (heading == null && (title || Titles.labelledTitle(line))) {
                heading = text.passage();
                if (Titles.titleOfRecord(line) || Titles.labelledTitle(line)) {
                    return heading;
                }
            } else if (title && (Titles.strongTitle(line) || letterhead(heading, line))) {
                return text.passage();
            } else if (Characters.endsSentence(line.charAt(line.length() - 1))) {
                break;
            }
            part = part == null && PartNumbers.bare(line) ? text.passage() : part;
        }
        return heading == null ? part : heading;
    }

    /** Whether a line is the title below a line that only says whose paper it is. */
    private static boolean letterhead(@Nullable Passage heading, String line) {
        return heading != null && Titles.issuer(heading.text()) && Titles.titleOfRecord(line);
    }
}

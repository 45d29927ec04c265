package io.duban.engine.analysis.layout;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import java.util.ArrayList;
import java.util.List;

/** 行: turns a document's blocks into sections: sets noise apart and joins what a page break or a short line cut in two. */
final class Lines {
    private static final int SHORTEST_WRAPPED = 16;

    private final NoiseLines noise = new NoiseLines();

    List<Section> read(Document document) {
        LineWidths widths = LineWidths.of(document);
        List<Section> sections = new ArrayList<>();
        boolean afterCut = false;
        boolean index = false;
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block instanceof Block.Table table) {
                sections.add(new Section.Grid(table, TableRows.of(table, document)));
                afterCut = false;
            } else if (block instanceof Block.Paragraph paragraph && paragraph.role() != Block.Role.FURNITURE) {
                Passage passage = Readings.without(Markup.strip(document, paragraph));
                boolean drawn = passage.text().isEmpty() || Markup.rule(passage.text());
                index = (drawn && index)
                        || noise.indexed(passage.text())
                        || (index && noise.indexEntry(passage.text()));
                if (noise.pageMark(passage.text())) {
                    afterCut = true;
                } else if (!drawn && (index || noise.noise(passage.text()))) {
                    sections.add(new Section.Margin(passage));
                } else if (!drawn) {
                    List<Passage> lines = Unfolded.lines(passage);
                    add(sections, lines.get(0), afterCut, widths.full(i - 1));
                    lines.stream().skip(1).map(Section.Text::new).forEach(sections::add);
                    afterCut = false;
                }
            }
        }
        return sections;
    }

    private static void add(List<Section> sections, Passage passage, boolean afterCut, boolean afterFull) {
        int last = sections.size() - 1;
        if (last >= 0
                && sections.get(last) instanceof Section.Text before
                && continues(before.passage(), passage, afterCut, afterFull)) {
            sections.set(last, new Section.Text(before.passage().joinedWith(passage)));
        } else {
            sections.add(new Section.Text(passage));
        }
    }

    /** Whether a line breaks off in mid-sentence and the next one carries on. */
    private static boolean continues(Passage before, Passage next, boolean afterCut, boolean afterFull) {
        String text = before.text();
        char last = text.charAt(text.length() - 1);
        if (Titles.subtitle(text, next.text())) {
            return true;
        }
        if (before.headingLevel() > 0
                || next.headingLevel() > 0
                || Characters.endsSentence(last)
                || last == '：'
                || last == ':'
                || TableRows.row(before)
                || TableRows.row(next)) {
            return false;
        }
        if (Label.at(next.text(), 0) != null) {
            return afterFull && midNumber(text, next.text());
        }
        if (last == '，' || last == ',' || last == '、') {
            return true;
        }
        boolean prose = text.length() >= SHORTEST_WRAPPED
                && inWord(last)
                && inWord(next.text().charAt(0))
                && (punctuated(text) || punctuated(next.text()))
                && !labelled(text, next.text());
        boolean title = Titles.titleOfRecord(text) || PartNumbers.of(text) > 0;
        return prose && (afterCut || afterFull) && !title;
    }

    /** What looks like a label is the rest of a number or a word: …PM2 / .5平均浓度. */
    private static boolean midNumber(String before, String next) {
        return Characters.digit(before.charAt(before.length() - 1)) && Characters.digit(next.charAt(0));
    }

    /** Lines of a label block end where they are full, and none of them carries on. */
    private static boolean labelled(String before, String next) {
        return Titles.labelled(next) || (Titles.labelled(before) && spaced(before));
    }

    private static boolean spaced(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Characters.blank(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean punctuated(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Characters.endsClause(text.charAt(i)) || Characters.endsSentence(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean inWord(char c) {
        return Characters.han(c) || Characters.digit(c) || "“”《》（）()%/".indexOf(c) >= 0;
    }
}

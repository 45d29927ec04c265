package io.duban.engine.analysis.layout;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import java.util.ArrayList;
import java.util.List;

/** Turns a document's blocks into sections: leaves noise and furniture out and joins what a page break cut in two. */
final class Lines {
    private static final int WRAPPED = 16;

    private final NoiseLines noise = new NoiseLines();

    List<Section> read(Document document) {
        int width = wrapWidth(document);
        List<Section> sections = new ArrayList<>();
        boolean afterCut = false;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                sections.add(new Section.Grid(table));
                afterCut = false;
            } else if (block instanceof Block.Paragraph paragraph && paragraph.role() != Block.Role.FURNITURE) {
                String line = document.text(paragraph.location());
                if (noise.noise(line)) {
                    afterCut |= noise.pageMark(line);
                    continue;
                }
                add(sections, passage(document.text(), paragraph), afterCut, width);
                afterCut = false;
            }
        }
        return sections;
    }

    /** Leaves out the marks that Markdown puts before a line. */
    private static Passage passage(String text, Block.Paragraph paragraph) {
        Location place = paragraph.location();
        int start = place.start();
        int level = paragraph.level();
        while (start < place.end() && text.charAt(start) == '#') {
            start++;
            level = start - place.start();
        }
        if (start == place.start() && start + 1 < place.end() && "-*+>".indexOf(text.charAt(start)) >= 0) {
            start += text.charAt(start + 1) == ' ' ? 1 : 0;
            start = text.startsWith(" [ ] ", start) || text.startsWith(" [x] ", start) ? start + 4 : start;
        }
        while (start < place.end() && Characters.blank(text.charAt(start))) {
            start++;
        }
        return Passage.of(text.substring(start, place.end()), place.withOffsets(start, place.end()), level);
    }

    private static void add(List<Section> sections, Passage passage, boolean afterCut, int width) {
        if (passage.text().isEmpty()) {
            return;
        }
        int last = sections.size() - 1;
        if (last >= 0
                && sections.get(last) instanceof Section.Text before
                && continues(before.passage(), passage, afterCut, width)) {
            sections.set(last, new Section.Text(before.passage().joinedWith(passage)));
        } else {
            sections.add(new Section.Text(passage));
        }
    }

    /** Whether a line breaks off in mid-sentence and the next one carries on. */
    private static boolean continues(Passage before, Passage next, boolean afterCut, int width) {
        String text = before.text();
        char last = text.charAt(text.length() - 1);
        if (before.headingLevel() > 0
                || next.headingLevel() > 0
                || Characters.endsSentence(last)
                || last == '：'
                || last == ':'
                || Label.at(next.text(), 0) != null) {
            return false;
        }
        if (last == '，' || last == ',' || last == '、') {
            return true;
        }
        boolean prose = text.length() >= WRAPPED
                && Characters.han(last)
                && Characters.han(next.text().charAt(0));
        boolean full = width > 0 && lastLineLength(before) >= width - 2;
        return prose && (afterCut || full);
    }

    private static int lastLineLength(Passage passage) {
        return passage.pieces().get(passage.pieces().size() - 1).source().length();
    }

    /** The line length at which the text was wrapped by hand or machine, or 0 where its lines are paragraphs. */
    private static int wrapWidth(Document document) {
        int longest = 0;
        int lines = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                longest = Math.max(longest, paragraph.location().length());
                lines++;
            }
        }
        int full = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph
                    && paragraph.location().length() >= longest - 2) {
                full++;
            }
        }
        return longest >= WRAPPED && longest <= 60 && full >= 4 && full * 4 >= lines ? longest : 0;
    }
}

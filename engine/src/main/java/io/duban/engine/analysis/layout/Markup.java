package io.duban.engine.analysis.layout;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.Location;

/** 标记: the marks that Markdown puts before a line, which are no words of it. */
final class Markup {
    private static final String[] BOXES = {"[ ] ", "[x] ", "[X] "};

    /** What stands behind the mask of a name. */
    private static final String MASKED = "县市区镇乡村省州局委办厅部院所书主同副长总校厂先女某月日年号";

    private Markup() {}

    /** The paragraph without its marks; a line of hashes becomes a heading. */
    static Passage strip(Document document, Block.Paragraph paragraph) {
        Location place = paragraph.location();
        String line = document.text(place);
        int start = hashes(line);
        int level = start > 0 ? start : paragraph.level();
        if (start == 0) {
            start = Math.max(bullet(line), star(line));
        }
        start = Characters.skipBlanks(line, start, line.length());
        Location rest = place.withOffsets(place.start() + start, place.end());
        return Passage.of(line.substring(start), rest, level);
    }

    private static int hashes(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        return end;
    }

    /** {@code - }, {@code * }, {@code > } and the boxes of task lists. */
    private static int bullet(String line) {
        boolean mark = line.length() > 2 && "-*+>•·".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
        if (!mark) {
            return 0;
        }
        for (String box : BOXES) {
            if (line.startsWith(box, 2)) {
                return 2 + box.length();
            }
        }
        return 2;
    }

    /** {@code *决议：…}: a star without a blank, unless it masks a name (*镇要…) or opens emphasis. */
    private static int star(String line) {
        boolean mark = line.length() > 2 && line.charAt(0) == '*' && Characters.han(line.charAt(1));
        return mark && MASKED.indexOf(line.charAt(1)) < 0 && line.indexOf('*', 1) < 0 ? 1 : 0;
    }

    /** Whether a line only draws: {@code ---}, {@code ***}, {@code |---|:--|}. */
    static boolean rule(String line) {
        if (line.length() < 3) {
            return false;
        }
        for (int i = 0; i < line.length(); i++) {
            if ("-=*|: ".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return line.indexOf('-') >= 0 || line.startsWith("***") || line.startsWith("===");
    }
}

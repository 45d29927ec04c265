package io.duban.plugins.text;

import io.duban.api.document.Block;
import io.duban.api.document.Block.Paragraph;
import io.duban.api.document.Location;
import java.util.ArrayList;
import java.util.List;

/** 行: finds the lines of a text in one pass; line feed, carriage return or both end a line, as in editors. */
final class Lines {
    private Lines() {}

    /** The lines that are not blank, trimmed, each a paragraph. */
    static List<Block> paragraphs(String text) {
        List<Block> paragraphs = new ArrayList<>(text.length() / 64 + 1);
        int line = 0;
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            line++;
            int from = start;
            int to = end;
            while (from < to && Block.isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && Block.isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                paragraphs.add(Paragraph.body(new Location(from, to, 0, paragraphs.size() + 1, line)));
            }
            boolean crLf = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (crLf ? 2 : 1);
        }
        return paragraphs;
    }

    private static int endOfLine(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return i;
            }
        }
        return text.length();
    }
}

package io.duban.api.document.page;

import java.util.ArrayList;
import java.util.List;

/** 行: glyphs on one baseline, from left to right. */
record Line(List<Glyph> glyphs) {
    /** Between two Latin letters this part of the size is a space. */
    private static final float WORD_GAP = 0.15f;
    /** Programs leave up to a quarter between Chinese and Latin letters; nobody typed it. */
    private static final float MIXED_GAP = 0.45f;
    /** Justified Chinese is spread by less. */
    private static final float WIDE_GAP = 0.6f;
    /** Beyond this a gap stands between two columns of a table or two entries of a list. */
    private static final float COLUMN_GAP = 2.2f;

    Line {
        glyphs = List.copyOf(glyphs);
    }

    float left() {
        return glyphs.get(0).x();
    }

    float right() {
        return last().right();
    }

    float y() {
        return glyphs.get(0).y();
    }

    /** The size of most of its glyphs. */
    float size() {
        return glyphs.get(glyphs.size() / 2).size();
    }

    /** Of its least sure glyph. */
    double confidence() {
        return glyphs.stream().mapToDouble(Glyph::confidence).min().orElse(1);
    }

    /** The text with the gaps as white space: a tab for one between columns. */
    String text() {
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null) {
                text.append(between(before, glyph));
            }
            text.append(glyph.text());
            before = glyph;
        }
        return text.toString();
    }

    /** The pieces that gaps of columns part. */
    List<Line> pieces() {
        List<Line> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || between(glyphs.get(i - 1), glyphs.get(i)).equals("\t")) {
                pieces.add(new Line(glyphs.subList(from, i)));
                from = i;
            }
        }
        return pieces;
    }

    private Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    private static String between(Glyph left, Glyph right) {
        float gap = (right.x() - left.right()) / Math.max(1, Math.max(left.size(), right.size()));
        if (gap >= COLUMN_GAP) {
            return "\t";
        }
        float least =
                left.isWide() && right.isWide() ? WIDE_GAP : left.isWide() || right.isWide() ? MIXED_GAP : WORD_GAP;
        return gap >= least ? " " : "";
    }
}

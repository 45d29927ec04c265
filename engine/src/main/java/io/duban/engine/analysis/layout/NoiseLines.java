package io.duban.engine.analysis.layout;

import io.duban.engine.analysis.lexicon.Lexicon;
import java.util.List;

/** 网页杂质: lines that belong to the page around a record and not to it. */
final class NoiseLines {
    private final List<String> starts;
    private final List<String> parts;

    NoiseLines() {
        this.starts = Lexicon.table("noise/line-starts.txt");
        this.parts = Lexicon.table("noise/line-parts.txt");
    }

    boolean noise(String line) {
        return pageMark(line) || starts.stream().anyMatch(line::startsWith) || (line.length() < 400 && hasPart(line));
    }

    private boolean hasPart(String line) {
        return parts.stream().anyMatch(line::contains);
    }

    /** 第2页, 第 2 页 共 5 页, — 3 —, - 3 -, 3/12: what a printer puts between two halves of a sentence. */
    boolean pageMark(String line) {
        if (line.length() > 16) {
            return false;
        }
        boolean digits = false;
        boolean dashes = false;
        boolean words = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Numerals.numeral(c)) {
                digits = true;
            } else if (c == '-' || c == '—' || c == '–' || c == '－' || c == '·') {
                dashes = true;
            } else if (c == '第' || c == '页' || c == '共') {
                words |= c == '页';
            } else if (!Characters.blank(c) && c != '/' && c != ',' && c != '，') {
                return false;
            }
        }
        return digits && (words || (dashes && line.length() >= 3));
    }
}

package io.duban.engine.analysis.wording;

import io.duban.api.record.Slip;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 合计: totals that are not the sum of their parts, in the last row of a table or behind 合计 in a sentence. */
final class Totals {
    private static final PhraseSet TOTAL = PhraseSet.of("合计", "总计", "共计");
    private static final int LONGEST_UNIT = 2;

    private Totals() {}

    /** A number and the word that it counts. */
    private record Counted(BigDecimal number, String unit, int start, int end) {}

    /** 东片3座、西片4座，合计7座: two parts at least, and nothing else counted by that word in the sentence. */
    static void find(Passage passage, List<Slip> slips) {
        String text = passage.text();
        for (int at = TOTAL.first(text, 0, text.length()); at >= 0; at = TOTAL.first(text, at + 2, text.length())) {
            Counted total = counted(text, at + 2, text.length());
            if (total == null || total.start() > at + 5) {
                continue;
            }
            BigDecimal sum = BigDecimal.ZERO;
            int parts = 0;
            for (int i = sentenceStart(text, at); i < at; i++) {
                Counted part = starts(text, i) ? counted(text, i, at) : null;
                if (part != null) {
                    boolean same = part.unit().equals(total.unit());
                    sum = same ? sum.add(part.number()) : sum;
                    parts += same ? 1 : 0;
                    i = part.end() - 1;
                }
            }
            if (parts >= 2 && sum.compareTo(total.number()) != 0) {
                slips.add(SlipReader.slip(
                        passage, at, total.end(), Slip.Kind.TOTAL, sum.toPlainString() + total.unit(), 0.7));
            }
        }
    }

    /** The rows of a table whose last one begins with 合计. */
    static void find(List<List<Passage>> rows, List<Slip> slips) {
        List<Passage> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
        boolean totals = last.stream().limit(2).anyMatch(cell -> TOTAL.begins(bare(cell)));
        for (int column = 1; totals && column < last.size(); column++) {
            BigDecimal stated = number(last.get(column));
            List<BigDecimal> parts = new ArrayList<>();
            boolean numbers = true;
            for (int row = 1; row + 1 < rows.size(); row++) {
                BigDecimal part =
                        column < rows.get(row).size() ? number(rows.get(row).get(column)) : null;
                numbers &= part != null;
                parts.add(part == null ? BigDecimal.ZERO : part);
            }
            BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (stated != null && numbers && parts.size() >= 2 && sum.compareTo(stated) != 0) {
                Passage cell = last.get(column);
                slips.add(SlipReader.slip(cell, 0, cell.text().length(), Slip.Kind.TOTAL, sum.toPlainString(), 0.8));
            }
        }
    }

    private static String bare(Passage cell) {
        return cell.text().replace(" ", "").replace("\u3000", "");
    }

    private static @Nullable BigDecimal number(Passage cell) {
        String text = bare(cell).replace(",", "");
        boolean figures = !text.isEmpty() && text.length() <= 15;
        for (int i = 0; i < text.length(); i++) {
            figures &= (text.charAt(i) >= '0' && text.charAt(i) <= '9') || (text.charAt(i) == '.' && i > 0);
        }
        return figures && text.indexOf('.') == text.lastIndexOf('.') ? new BigDecimal(text) : null;
    }

    private static int sentenceStart(String text, int at) {
        int start = at;
        while (start > 0
                && !Characters.endsSentence(text.charAt(start - 1))
                && !Characters.colon(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean starts(String text, int at) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        return ascii(text.charAt(at)) && !ascii(before) && before != '.' && before != '第';
    }

    private static boolean ascii(char c) {
        return c >= '0' && c <= '9';
    }

    /** The first number from there on and the one or two characters that say of what. */
    private static @Nullable Counted counted(String text, int from, int to) {
        int start = from;
        while (start < to && !ascii(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < to
                && (ascii(text.charAt(end))
                        || (text.charAt(end) == '.' && end + 1 < to && ascii(text.charAt(end + 1))))) {
            end++;
        }
        int unit = end;
        while (unit < to && unit - end < LONGEST_UNIT && Characters.han(text.charAt(unit))) {
            unit++;
        }
        boolean amount = unit - end == LONGEST_UNIT && "万亿".indexOf(text.charAt(end)) >= 0;
        unit = amount ? unit : Math.min(unit, end + 1);
        return start == end || unit == end || end - start > 15
                ? null
                : new Counted(new BigDecimal(text.substring(start, end)), text.substring(end, unit), start, unit);
    }
}

package io.duban.plugins.doc;

import io.duban.api.document.numbering.NumberFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** 编号计数: counts the items of all lists while one document is read, and shows their labels. */
final class ListCounter {
    private static final int LEVELS = 9;
    private static final int NOT_STARTED = Integer.MIN_VALUE;
    private static final int BULLET = 23;
    /** Formats by their number in the file, as far as Chinese documents use them. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(0, "decimal"),
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(14, "decimalFullWidth"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(19, "decimalFullWidth2"),
            Map.entry(22, "decimalZero"),
            Map.entry(26, "decimalEnclosedFullstop"),
            Map.entry(27, "decimalEnclosedParen"),
            Map.entry(28, "decimalEnclosedCircleChinese"),
            Map.entry(29, "ideographEnclosedCircle"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(31, "ideographZodiac"),
            Map.entry(33, "taiwaneseCounting"),
            Map.entry(34, "ideographLegalTraditional"),
            Map.entry(35, "taiwaneseCountingThousand"),
            Map.entry(36, "taiwaneseDigital"),
            Map.entry(37, "chineseCounting"),
            Map.entry(38, "chineseLegalSimplified"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(255, "none"));

    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    /** Counts the paragraph if it is an item and returns its label, empty for bullets and all others. */
    String next(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        int level = Math.max(0, Math.min(LEVELS - 1, paragraph.getIlvl()));
        if (list == null
                || list.getListData() == null
                || level >= list.getListData().numLevels()) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list.getLsid(), id -> {
            int[] fresh = new int[LEVELS];
            Arrays.fill(fresh, NOT_STARTED);
            return fresh;
        });
        boolean restarts = list.isStartAtOverridden((char) level) && started.add(paragraph.getIlfo() + "/" + level);
        counts[level] = restarts || counts[level] == NOT_STARTED ? list.getStartAt((char) level) : counts[level] + 1;
        Arrays.fill(counts, level + 1, LEVELS, NOT_STARTED);
        return list.getNumberFormat((char) level) == BULLET ? "" : show(list, level, counts);
    }

    /** The characters 0 to 8 in the text of a level stand for the numbers of the levels. */
    private static String show(HWPFList list, int level, int[] counts) {
        StringBuilder label = new StringBuilder();
        for (char c : list.getNumberText((char) level).toCharArray()) {
            if (c >= LEVELS) {
                label.append(c);
            } else if (c < list.getListData().numLevels()) {
                int count = counts[c] == NOT_STARTED ? list.getStartAt(c) : counts[c];
                label.append(NumberFormat.show(count, FORMATS.getOrDefault(list.getNumberFormat(c), "decimal")));
            }
        }
        return label.toString().strip();
    }
}

package io.duban.plugins.odt;

import io.duban.api.document.UnreadableException;
import io.duban.api.document.numbering.NumberFormat;
import io.duban.api.document.part.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 列表样式: how the numbers of each level of a list look. */
final class ListStyles {
    /** The style of headings, which has no name of its own. */
    static final String OUTLINE = "\0outline";

    private static final Pattern NUMBER_OF_LEVEL = Pattern.compile("%([0-9]{1,2})%");

    /**
     * 级别.
     *
     * @param format as Word names it; {@code bullet} for none
     * @param shape with {@code %2%} for the number of the second level
     */
    record Level(String format, String shape, int start) {}

    private final Map<String, Map<Integer, Level>> styles = new HashMap<>();

    @Nullable
    Level level(String style, int level) {
        return styles.getOrDefault(style, Map.of()).get(level);
    }

    /** Reads the list style that the cursor is at. */
    void read(String name, XmlCursor xml) throws UnreadableException {
        Map<Integer, Level> levels = new HashMap<>();
        int style = xml.depth();
        while (xml.nextChild(style)) {
            int level = xml.number("text:level", 1);
            if (xml.name().equals("text:list-level-style-number") || xml.name().equals("text:outline-level-style")) {
                levels.put(level, read(level, xml));
            }
        }
        styles.put(name, levels);
    }

    private static Level read(int level, XmlCursor xml) {
        String format = attribute(xml, "style:num-format");
        String shape = xml.attribute("loext:num-list-format");
        if (shape == null) {
            StringBuilder levels = new StringBuilder();
            for (int i = level - Math.min(level, xml.number("text:display-levels", 1)) + 1; i <= level; i++) {
                levels.append(levels.isEmpty() ? "" : ".").append('%').append(i).append('%');
            }
            shape = attribute(xml, "style:num-prefix") + levels + attribute(xml, "style:num-suffix");
        }
        return new Level(wordName(format), shape, xml.number("text:start-value", 1));
    }

    /** The label of an item by the numbers of its level and of those above. */
    String label(String style, int level, Map<Integer, Integer> counts) {
        Level own = level(style, level);
        if (own == null || own.format().equals("none")) {
            return "";
        }
        return NUMBER_OF_LEVEL
                .matcher(own.shape())
                .replaceAll(match -> {
                    int shown = Integer.parseInt(match.group(1));
                    Level other = Objects.requireNonNullElse(level(style, shown), own);
                    return NumberFormat.show(counts.getOrDefault(shown, other.start()), other.format());
                })
                .strip();
    }

    private static String wordName(String format) {
        return switch (format.isEmpty() ? ' ' : format.charAt(0)) {
            case '1' -> "decimal";
            case 'a' -> "lowerLetter";
            case 'A' -> "upperLetter";
            case 'i' -> "lowerRoman";
            case 'I' -> "upperRoman";
            case '一' -> "chineseCounting";
            case '壹' -> "chineseLegalSimplified";
            case '甲' -> "ideographTraditional";
            case '子' -> "ideographZodiac";
            case '①' -> "decimalEnclosedCircle";
            case '１' -> "decimalFullWidth";
            case ' ' -> "none";
            default -> "decimal";
        };
    }

    private static String attribute(XmlCursor xml, String name) {
        return Objects.requireNonNullElse(xml.attribute(name), "");
    }
}

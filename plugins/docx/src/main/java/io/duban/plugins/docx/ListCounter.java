package io.duban.plugins.docx;

import io.duban.api.document.numbering.NumberFormat;
import io.duban.plugins.docx.Numbering.Level;
import io.duban.plugins.docx.Numbering.ListInstance;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 编号计数: counts the items of all lists while one document is read, and shows their labels. */
final class ListCounter {
    private static final int NOT_STARTED = Integer.MIN_VALUE;
    private static final Pattern NUMBER_OF_LEVEL = Pattern.compile("%([1-9])");
    private static final Label NO_LABEL = new Label("", false);

    private final Numbering numbering;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    ListCounter(Numbering numbering) {
        this.numbering = numbering;
    }

    /**
     * 编号标签.
     *
     * @param text what is shown before the item, such as {@code （一）}; empty for bullets
     * @param spaced whether the list sets white space behind it
     */
    record Label(String text, boolean spaced) {
        /** Label and item. */
        String before(String item) {
            return spaced ? NumberFormat.before(text, item) : text + item;
        }
    }

    /** Counts one more item and returns its label; without a list there is none. */
    Label next(@Nullable ListReference reference) {
        ListInstance list = reference == null ? null : numbering.list(reference.list());
        if (reference == null || list == null) {
            return NO_LABEL;
        }
        int index = levelOf(reference, list);
        Level level = list.levels().get(index);
        if (level == null) {
            return NO_LABEL;
        }
        int[] counts = counters.computeIfAbsent(list.definition(), id -> {
            int[] fresh = new int[Numbering.MAX_LEVEL + 1];
            Arrays.fill(fresh, NOT_STARTED);
            return fresh;
        });
        Integer restart = list.starts().get(index);
        if (restart != null && started.add(reference.list() + "/" + index)) {
            counts[index] = restart;
        } else {
            counts[index] = counts[index] == NOT_STARTED ? level.start() : counts[index] + 1;
        }
        restartBelow(index, list, counts);
        return new Label(show(level, list, counts), !level.suffix().equals("nothing"));
    }

    private static int levelOf(ListReference reference, ListInstance list) {
        if (reference.level() >= 0) {
            return Math.min(Numbering.MAX_LEVEL, reference.level());
        }
        return list.levels().entrySet().stream()
                .filter(level -> reference.style() != null
                        && reference.style().equals(level.getValue().style()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private static void restartBelow(int index, ListInstance list, int[] counts) {
        for (int below = index + 1; below < counts.length; below++) {
            Level level = list.levels().get(below);
            int after = level == null ? -1 : level.restart();
            if (after < 0 || index < after) {
                counts[below] = NOT_STARTED;
            }
        }
    }

    private static String show(Level level, ListInstance list, int[] counts) {
        if (level.format().equals("bullet")) {
            return "";
        }
        return NUMBER_OF_LEVEL
                .matcher(level.text())
                .replaceAll(match -> {
                    int shown = match.group(1).charAt(0) - '1';
                    Level other = list.levels().get(shown);
                    if (other == null) {
                        return "";
                    }
                    // A level that was skipped shows where it would start.
                    int count = counts[shown] == NOT_STARTED ? other.start() : counts[shown];
                    return NumberFormat.show(count, level.legal() ? "decimal" : other.format());
                })
                .strip();
    }
}

package io.duban.plugins.ofd;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 数列: numbers in attributes, parted by white space. What is no number is 0. */
final class Numbers {
    /** A run of equal steps longer than this is an attack; no line has so many characters. */
    private static final int LONGEST_RUN = 10_000;

    private Numbers() {}

    /** A list of at least so many numbers, zeros in place of those that are missing. */
    static List<Float> list(@Nullable String text, int least) {
        List<Float> numbers = new ArrayList<>();
        for (String word : words(text)) {
            numbers.add(number(word, 0));
        }
        while (numbers.size() < least) {
            numbers.add(0f);
        }
        return numbers;
    }

    /** Steps from one character to the next; {@code g 3 2.5} stands for three steps of 2.5. */
    static List<Float> steps(@Nullable String text) {
        List<Float> steps = new ArrayList<>();
        String[] words = words(text);
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                int count = Math.min(LONGEST_RUN, (int) number(words[i + 1], 0));
                float step = number(words[i + 2], 0);
                for (int n = 0; n < count; n++) {
                    steps.add(step);
                }
                i += 2;
            } else {
                steps.add(number(words[i], 0));
            }
        }
        return steps;
    }

    static float number(@Nullable String word, float otherwise) {
        if (word == null) {
            return otherwise;
        }
        try {
            float number = Float.parseFloat(word.strip());
            return Float.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static String[] words(@Nullable String text) {
        return text == null || text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }
}

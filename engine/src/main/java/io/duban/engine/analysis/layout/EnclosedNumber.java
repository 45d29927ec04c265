package io.duban.engine.analysis.layout;

import io.duban.api.record.OutlineStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 单字序号: numbers that are one character with what encloses them, as input methods offer them: ①, ⑴, ⒈, ㈠.
 *
 * @param first the character for 1; the others follow it in Unicode
 * @param last the character for the highest number
 * @param style how the same number is written out
 */
record EnclosedNumber(char first, char last, OutlineStyle style) {
    private static final List<EnclosedNumber> ALL = List.of(
            new EnclosedNumber('①', '⑳', OutlineStyle.CIRCLED),
            new EnclosedNumber('❶', '❿', OutlineStyle.CIRCLED),
            new EnclosedNumber('㊀', '㊉', OutlineStyle.CIRCLED),
            new EnclosedNumber('⑴', '⒇', OutlineStyle.ARABIC_BRACKETS),
            new EnclosedNumber('⒈', '⒛', OutlineStyle.ARABIC),
            new EnclosedNumber('㈠', '㈩', OutlineStyle.CHINESE_BRACKETS));

    /** The label that the character is, or null. */
    static @Nullable Label at(String text, int start) {
        char c = text.charAt(start);
        // Below stand letters, and above the Chinese characters.
        if (c < '①' || c > '㊉') {
            return null;
        }
        for (EnclosedNumber numbers : ALL) {
            if (c >= numbers.first && c <= numbers.last) {
                return new Label(numbers.style, c - numbers.first + 1, start, start + 1);
            }
        }
        return null;
    }
}

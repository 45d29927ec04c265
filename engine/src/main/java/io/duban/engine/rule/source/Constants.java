package io.duban.engine.rule.source;

import io.duban.api.LocalizedText;
import java.util.Locale;
import java.util.stream.Stream;

/** 枚举值: constants as files write them: in lower case. */
public final class Constants {
    private Constants() {}

    /**
     * The constant of an enum that a word names.
     *
     * @throws RuleSetException if it names none
     */
    public static <E extends Enum<E>> E find(RuleFile file, Class<E> type, String word, int line, LocalizedText what) {
        return Stream.of(type.getEnumConstants())
                .filter(c -> id(c).equals(word))
                .findFirst()
                .orElseThrow(() -> file.unknown(
                        line,
                        what,
                        word,
                        Stream.of(type.getEnumConstants()).map(Constants::id).toList()));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

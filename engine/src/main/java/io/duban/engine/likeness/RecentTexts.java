package io.duban.engine.likeness;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** 近用的文字: the texts of parts, of which those that were used last stay in memory. Thread-safe. */
final class RecentTexts {
    /** Some twenty bytes each: a sixteenth of the heap, however large it is. */
    private static final long MOST_SIGNS = Runtime.getRuntime().maxMemory() / 320;

    private final IntFunction<Optional<ShingledText>> source;
    private final Map<Integer, ShingledText> recent = new LinkedHashMap<>(16, 0.75f, true);
    private long signs;

    /** @param source makes the text of a part */
    RecentTexts(IntFunction<Optional<ShingledText>> source) {
        this.source = source;
    }

    /** The text of a part; nothing where its source is gone. */
    Optional<ShingledText> of(int part) {
        Optional<ShingledText> known = known(part);
        if (known.isPresent()) {
            return known;
        }
        Optional<ShingledText> text = source.apply(part);
        text.ifPresent(made -> keep(part, made));
        return text;
    }

    private synchronized Optional<ShingledText> known(int part) {
        return Optional.ofNullable(recent.get(part));
    }

    private synchronized void keep(int part, ShingledText text) {
        if (recent.putIfAbsent(part, text) == null) {
            signs += text.text().length();
        }
        Iterator<ShingledText> oldest = recent.values().iterator();
        while (signs > MOST_SIGNS && oldest.hasNext()) {
            signs -= oldest.next().text().length();
            oldest.remove();
        }
    }
}

package io.duban.engine.rule.sentence;

import io.duban.api.record.RecordKind;
import io.duban.api.rule.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * 填好的空: what an author wrote in the holes of a consequence.
 *
 * @param holes of the sentence by name
 * @param written by name
 */
record Holes(Map<String, Hole> holes, Map<String, String> written) {
    /** The text between quotation marks. */
    String text() {
        return Hole.texts(written(Hole.TEXT)).get(0);
    }

    /** What stands in the hole, as it was written. */
    String written(String name) {
        return written.getOrDefault(name, "");
    }

    /** What the words in the hole stand for. */
    List<String> meanings(String name) {
        return Objects.requireNonNull(holes.get(name)).meanings(written(name));
    }

    String meaning(String name) {
        return meanings(name).get(0);
    }

    Severity severity() {
        return Severity.valueOf(meaning("严重程度").toUpperCase(Locale.ROOT));
    }

    Set<RecordKind> kinds() {
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
        meanings("材料类型…").forEach(kind -> kinds.add(RecordKind.valueOf(kind.substring(kind.indexOf('.') + 1))));
        return kinds;
    }
}

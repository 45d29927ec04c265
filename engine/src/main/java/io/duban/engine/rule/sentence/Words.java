package io.duban.engine.rule.sentence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** 词表: the words that may stand in the holes of sentences, and what the rule language has for them. */
final class Words {
    private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();
    private final Map<String, Hole> holes = new LinkedHashMap<>();

    Words() {
        Map<String, String> list = Map.of();
        for (String line : Table.lines("words.txt")) {
            if (line.startsWith("[")) {
                list = new LinkedHashMap<>();
                lists.put(line.substring(1, line.length() - 1), list);
            } else {
                int at = line.indexOf(" = ");
                list.put(line.substring(0, at), line.substring(at + 3));
            }
        }
    }

    /** The hole of that name. */
    Hole hole(String name) {
        Hole known = holes.get(name);
        if (known == null) {
            known = Hole.named(name, this);
            holes.put(name, known);
        }
        return known;
    }

    /** The words of a list in their order, each with what it stands for. */
    Map<String, String> list(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }

    /** All lists by name. */
    Map<String, Map<String, String>> all() {
        return lists;
    }
}

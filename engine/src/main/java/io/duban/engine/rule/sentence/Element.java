package io.duban.engine.rule.sentence;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 要素: what a rule can be about.
 *
 * @param name such as 任务
 * @param introduction the sentence that brings it in: 有一项任务
 * @param reference how later sentences refer to it: 这项任务
 * @param variable in the rule language: {@code $task}
 * @param fragment of the rule language: {@code Directive( task )}
 */
record Element(String name, String introduction, String reference, String variable, String fragment) {
    static List<Element> all() {
        return Table.rows("elements.txt", 5)
                .map(cells -> new Element(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                .collect(Collectors.toList());
    }
}

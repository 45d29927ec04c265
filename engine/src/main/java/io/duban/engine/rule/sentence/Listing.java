package io.duban.engine.rule.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 句子清单: the whole vocabulary, as {@code duban rules sentences} prints it and the guide has it.
 *
 * @param entries all sentences in the order of the tables
 * @param words what holes take, by the name of the hole
 */
public record Listing(List<Entry> entries, Map<String, List<String>> words) {

    /**
     * 句子.
     *
     * @param part 引出要素; 条件 with the element that it is about; 结论
     * @param form with holes
     * @param example without
     */
    public record Entry(String part, String form, String example) {}

    /** All of it. */
    public static Listing all() {
        Vocabulary vocabulary = new Vocabulary();
        List<Entry> entries = new ArrayList<>();
        vocabulary.elements().forEach(each -> entries.add(new Entry("引出要素", each.introduction(), each.introduction())));
        for (Element element : vocabulary.elements()) {
            vocabulary.conditions().stream()
                    .filter(condition -> condition.element().equals(element))
                    .forEach(condition -> entries.add(entry("条件：" + element.name(), condition.sentence())));
        }
        new Consequences(vocabulary).all().forEach(each -> entries.add(entry("结论", each.sentence())));
        Map<String, List<String>> words = new LinkedHashMap<>();
        vocabulary.words().all().forEach((hole, list) -> words.put(hole, List.copyOf(list.keySet())));
        return new Listing(List.copyOf(entries), words);
    }

    private static Entry entry(String part, Sentence sentence) {
        return new Entry(part, sentence.form(), sentence.example());
    }
}

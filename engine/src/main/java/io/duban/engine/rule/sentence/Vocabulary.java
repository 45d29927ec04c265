package io.duban.engine.rule.sentence;

import io.duban.engine.rule.drl.RefusedException;
import io.duban.engine.rule.drl.RuleAssembly;
import io.duban.engine.rule.source.NearestWord;
import io.duban.engine.rule.source.WordTables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 句库: the elements and conditions that sentences and decision tables can speak of, as the tables have them. */
public final class Vocabulary {
    private static final String ALL_BUT_THE_RECORD = "各要素";

    private final Words words = new Words();
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final WordTables tables;

    /** What rules without tables of words can say. */
    public Vocabulary() {
        this(WordTables.NONE);
    }

    /** What the rules of a set with these tables of words can say. */
    public Vocabulary(WordTables tables) {
        this.tables = tables;
        Element.all().forEach(element -> elements.put(element.name(), element));
        Table.rows("conditions.txt", 3).forEach(cells -> {
            for (String name : named(cells.get(0))) {
                Element element = element(name);
                conditions.add(new Condition(
                        element,
                        Sentence.of(cells.get(1), words),
                        Sentence.of(element.reference() + cells.get(1), words),
                        cells.get(2)));
            }
        });
    }

    private Collection<String> named(String names) {
        return names.equals(ALL_BUT_THE_RECORD)
                ? elements.keySet().stream().skip(1).toList()
                : List.of(names.split("、"));
    }

    Words words() {
        return words;
    }

    Collection<Element> elements() {
        return elements.values();
    }

    List<Condition> conditions() {
        return conditions;
    }

    /** The names of all elements. */
    Set<String> elementNames() {
        return elements.keySet();
    }

    Element element(String name) {
        Element element = elements.get(name);
        if (element == null) {
            throw new IllegalStateException("the tables have no element " + name);
        }
        return element;
    }

    /** The element that is so referred to, or so called. */
    Optional<Element> referred(String reference) {
        return elements.values().stream()
                .filter(element ->
                        element.reference().equals(reference) || element.name().equals(reference))
                .findFirst();
    }

    /** Whether there is such a sentence. */
    boolean knows(String written) {
        String sentence = expanded(written);
        return elements.values().stream().anyMatch(each -> each.introduction().equals(sentence))
                || conditions.stream()
                        .anyMatch(each -> each.sentence().match(sentence).isPresent());
    }

    /** A sentence with the words of tables in place of their names. */
    private String expanded(String sentence) {
        return tables.inSentence(sentence, unknown -> new RefusedException(unknown.zh(), unknown.en()));
    }

    /** Adds what a sentence asks to a rule. */
    void add(String written, RuleAssembly rule) {
        String sentence = expanded(written);
        for (Element element : elements.values()) {
            if (element.introduction().equals(sentence)) {
                introduce(element, rule);
                return;
            }
        }
        for (Condition condition : conditions) {
            Optional<Map<String, String>> holes = condition.sentence().match(sentence);
            if (holes.isPresent()) {
                introduce(condition.element(), rule);
                introduceNamed(condition.fragment(), rule);
                condition.addTo(rule, holes.get());
                return;
            }
        }
        List<String> known = new ArrayList<>();
        elements.values().forEach(element -> known.add(element.introduction()));
        conditions.forEach(condition -> known.addAll(condition.sentence().variants()));
        throw unknown(sentence, known);
    }

    /** Adds an element, and before it those that it belongs to, unless they are there. */
    void introduce(Element element, RuleAssembly rule) {
        if (!rule.has(element.variable())) {
            introduceNamed(element.fragment(), rule);
            rule.element(element.variable(), element.fragment());
        }
    }

    private void introduceNamed(String fragment, RuleAssembly rule) {
        for (Element other : elements.values()) {
            if (fragment.contains(other.variable() + ".")) {
                introduce(other, rule);
            }
        }
    }

    /** A sentence that is none of those known: it is told with the nearest of them, whatever stands in its holes. */
    static RefusedException unknown(String sentence, Collection<String> known) {
        Map<String, String> forms = new LinkedHashMap<>();
        known.forEach(form -> forms.put(form.replaceAll("\\{[^}]+}", ""), form));
        String bare = sentence.replaceAll("[“「\"][^”」\"]*[”」\"]|[0-9]+", "");
        String near = forms.getOrDefault(NearestWord.nearest(bare, forms.keySet()), "");
        return new RefusedException(
                "没有这样的句子：“" + sentence + "”；最接近的是“" + near + "”，全部句子见 duban rules sentences",
                "no such sentence: '" + sentence + "'; the nearest is '" + near
                        + "'; for all of them see: duban rules sentences");
    }
}

package io.duban.engine.rule.sentence;

import io.duban.engine.rule.drl.Argument;
import io.duban.engine.rule.drl.RuleAssembly;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 条件: something that can be asked of an element.
 *
 * @param element that it is asked of
 * @param predicate what decision tables write: 没有责任单位
 * @param sentence what sentences write: 这项任务没有责任单位
 * @param fragment of the rule language
 */
record Condition(Element element, Sentence predicate, Sentence sentence, String fragment) {
    private static final String TEXTS = Hole.TEXT + "…";
    private static final Pattern QUANTIFIED = Pattern.compile("(any|none): (.*?\\{" + TEXTS + "})");

    /** Adds it to a rule, with what was written in its holes. */
    void addTo(RuleAssembly rule, Map<String, String> written) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        written.forEach(
                (name, text) -> arguments.put(name, predicate.holes().get(name).checked(text)));
        String expanded = fragment;
        Matcher quantified = QUANTIFIED.matcher(fragment);
        if (quantified.find()) {
            List<String> texts = Hole.texts(written.getOrDefault(TEXTS, ""));
            IntStream.range(0, texts.size())
                    .forEach(i -> arguments.put(TEXTS + i, Argument.texts(List.of(texts.get(i)))));
            expanded = quantified.replaceFirst(
                    Matcher.quoteReplacement(expand(quantified.group(1), quantified.group(2), texts.size())));
        }
        rule.require(element.variable(), expanded, arguments);
    }

    private static String expand(String word, String each, int count) {
        String hole = "{" + TEXTS + "}";
        return IntStream.range(0, count)
                .mapToObj(i -> "(" + each.replace(hole, "{" + TEXTS + i + "}") + ")")
                .collect(Collectors.joining(" || ", word.equals("none") ? "!(" : "(", ")"));
    }
}

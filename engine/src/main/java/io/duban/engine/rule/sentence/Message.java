package io.duban.engine.rule.sentence;

import io.duban.engine.rule.drl.RefusedException;
import io.duban.engine.rule.drl.RuleAssembly;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 消息: what is said of a violation. Authors name elements, {@code {时限}}; a page has numbers for them, {@code {0}}.
 *
 * @param template as pages have it
 * @param details what stands for the numbers, such as {@code $deadline.text}
 */
record Message(String template, List<String> details) {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");
    private static final String OWN_WORDS = "原文";
    private static final int MOST = 2;

    static Message of(String words, Element reported, Vocabulary vocabulary, RuleAssembly rule) {
        List<String> details = new ArrayList<>();
        Matcher name = NAME.matcher(words);
        while (name.find()) {
            Optional<Element> element = vocabulary.referred(name.group(1));
            if (name.group(1).equals(OWN_WORDS)
                    || element.filter(reported::equals).isPresent()) {
                continue;
            }
            if (element.isEmpty() || !rule.has(element.get().variable())) {
                throw new RefusedException(
                        "消息里不能用 {" + name.group(1) + "}，只能用 {原文} 和“当”里出现的要素",
                        "{" + name.group(1) + "} cannot stand in a message; use {原文} or an element of the conditions");
            }
            String detail = element.get().variable() + ".text";
            if (!details.contains(detail)) {
                details.add(detail);
            }
        }
        if (details.size() > MOST) {
            throw new RefusedException("消息里最多用两个别的要素", "a message takes two other elements at most");
        }
        return new Message(numbered(words, details, vocabulary), List.copyOf(details));
    }

    /** Other words with the same numbers. */
    String alike(String words, Vocabulary vocabulary) {
        return numbered(words, details, vocabulary);
    }

    private static String numbered(String words, List<String> details, Vocabulary vocabulary) {
        return NAME.matcher(words).replaceAll(name -> {
            int number = vocabulary
                    .referred(name.group(1))
                    .map(element -> details.indexOf(element.variable() + ".text"))
                    .orElse(-1);
            return number < 0 ? "{text}" : "{" + number + "}";
        });
    }
}

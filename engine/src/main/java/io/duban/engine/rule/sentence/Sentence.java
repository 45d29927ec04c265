package io.duban.engine.rule.sentence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 句式: a sentence with holes. It is matched as a whole, from its first character to its last.
 *
 * @param form as the vocabulary has it, such as {@code 这项任务的责任单位多于{数}个}
 * @param beginning what stands before the first hole: it rules out most sentences at no cost
 * @param pattern that matches it, made into one only where the beginning is right
 * @param holes by name, in their order
 */
record Sentence(String form, String beginning, String pattern, Map<String, Hole> holes) {
    private static final Pattern HOLE = Pattern.compile("\\{([^}]+)}");

    static Sentence of(String form, Words words) {
        Map<String, Hole> holes = new LinkedHashMap<>();
        StringBuilder pattern = new StringBuilder();
        Matcher hole = HOLE.matcher(form);
        int from = 0;
        while (hole.find()) {
            Hole found = words.hole(hole.group(1));
            holes.put(found.name(), found);
            pattern.append(Pattern.quote(form.substring(from, hole.start())))
                    .append('(')
                    .append(found.pattern())
                    .append(')');
            from = hole.end();
        }
        pattern.append(Pattern.quote(form.substring(from)));
        int first = form.indexOf('{');
        return new Sentence(form, first < 0 ? form : form.substring(0, first), pattern.toString(), holes);
    }

    /** What stands in the holes, by name, if the text is this sentence. */
    Optional<Map<String, String>> match(String text) {
        if (!text.startsWith(beginning)) {
            return Optional.empty();
        }
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> written = new LinkedHashMap<>();
        int group = 1;
        for (String name : holes.keySet()) {
            written.put(name, matcher.group(group++));
        }
        return Optional.of(written);
    }

    /** The sentence once for each word that its first hole for words takes: what somebody may have meant. */
    List<String> variants() {
        return holes.values().stream()
                .filter(hole -> !hole.words().isEmpty())
                .findFirst()
                .map(hole -> hole.words().keySet().stream()
                        .map(word -> form.replace("{" + hole.name() + "}", word))
                        .toList())
                .orElse(List.of(form));
    }

    /** The sentence with something in every hole. */
    String example() {
        String example = form;
        for (Hole hole : holes.values()) {
            example = example.replace("{" + hole.name() + "}", hole.example());
        }
        return example;
    }
}
